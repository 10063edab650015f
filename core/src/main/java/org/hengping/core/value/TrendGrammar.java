package org.hengping.core.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Target.Trend;
import org.hengping.core.value.Target.Unclear;

/** Understands movements: 下降5%, 较上年提高3个百分点, 减少10起. */
final class TrendGrammar {

    static final String SINCE = "(?:" + QuantityWords.SINCE_LAST_YEAR + "|环比|[比较](?:往年|上期|年初))?(?:同比)?";

    private static final Pattern LEAD = Pattern.compile("(.*)(?:(" + QuantityWords.FELL + ")|" + QuantityWords.ROSE
            + ")(?:率|幅度|比例|额|量)?(?![到至])(?:为|达到?)?([≥≤=<>\\p{IsHan}]{0,4}?)");
    private static final Pattern PLAIN = Pattern.compile(SINCE);
    private static final Set<String> LIMITS_BEHIND = Set.of("及以上", "及以下", "及以内", "或以上", "或以下", "或以内");
    private static final Set<String> AT_LEAST_BEHIND = Set.of("", "以上", "及以上", "或以上");
    private static final int LETTERS_BEHIND = 2;
    private static final Pattern DIRECT =
            Pattern.compile("(?:=|了|" + QuantityWords.AT_LEAST + "|" + QuantityWords.MORE_THAN + ")?");

    private TrendGrammar() {}

    /** Percentages may be of something named between verb and number; what is counted stands right behind the verb, and 增加就业500人 is no movement. */
    static Optional<Target> parse(String text, Found found) {
        if (!Movement.said(text)) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(text.substring(0, found.start()));
        String rest = text.substring(found.end());
        Measure rate = found.measure();
        if (rate.unit().isEmpty() || !ends(rest) || !lead.matches()) {
            return Optional.empty();
        }
        String behindVerb = lead.group(3);
        if (!rate.rate() && !DIRECT.matcher(behindVerb).matches()) {
            return Optional.empty();
        }
        if (limited(behindVerb, rest)) {
            return Optional.of(new Unclear(text));
        }
        boolean plain = PLAIN.matcher(lead.group(1)).matches() && (rate.rate() || AT_LEAST_BEHIND.contains(rest));
        return Optional.of(new Trend(lead.group(2) == null, rate, plain ? "" : text));
    }

    /** Whether what stands behind the number can be its end. */
    private static boolean ends(String rest) {
        return Signs.letters(rest, LETTERS_BEHIND) || LIMITS_BEHIND.contains(rest);
    }

    /** 下降不超过5%: whether that is good or bad is for a person. */
    private static boolean limited(String behindVerb, String rest) {
        return Directions.bound(behindVerb, rest)
                .filter(limit -> limit.reverse(false))
                .isPresent();
    }
}
