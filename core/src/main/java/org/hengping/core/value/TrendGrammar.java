package org.hengping.core.value;

import java.util.Optional;
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
    private static final Pattern REST = Pattern.compile("\\p{IsHan}{0,2}|[及或]?以[上下内]");
    private static final Pattern SUFFIX = Pattern.compile("(?:[及或]?以上)?");
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
        boolean trend = !rate.unit().isEmpty() && REST.matcher(rest).matches() && lead.matches();
        if (!trend || (!rate.rate() && !DIRECT.matcher(lead.group(3)).matches())) {
            return Optional.empty();
        }
        if (Directions.bound(lead.group(3), rest)
                .filter(limit -> limit.reverse(false))
                .isPresent()) {
            return Optional.of(new Unclear(text));
        }
        boolean plain = PLAIN.matcher(lead.group(1)).matches()
                && (rate.rate() || SUFFIX.matcher(rest).matches());
        return Optional.of(new Trend(lead.group(2) == null, rate, plain ? "" : text));
    }
}
