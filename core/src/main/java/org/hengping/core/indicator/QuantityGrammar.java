package org.hengping.core.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.indicator.Numbers.Found;
import org.hengping.core.indicator.Target.Quantity;

/** Understands a text with one number in it: the direction, the unit, and whether the number stands by itself. */
final class QuantityGrammar {

    private static final String AT_LEAST = "≥|至少|不(?:得|应)?(?:少于|低于|小于|少)|达到?|大于等于|最少";
    private static final String AT_MOST = "≤|不(?:得|应)?(?:超过|高于|大于|多于|超出|超)|(?:控制|保持)在|最多|至多|限额|限于";
    private static final String MORE_THAN = ">|超过|高于|大于|多于|突破";
    private static final String LESS_THAN = "<|低于|不满|小于|少于|不足";
    private static final String EXACTLY = "=|等于";
    private static final Pattern BEFORE = Pattern.compile("(.*?)(?:(?<least>" + AT_LEAST + ")|(?<most>" + AT_MOST
            + ")|(?<more>" + MORE_THAN + ")|(?<less>" + LESS_THAN + ")|(?<exactly>" + EXACTLY + "))?为?");
    private static final Pattern AFTER =
            Pattern.compile("(?<noun>[\\p{IsHan}A-Za-z()]*?)(?:(?<least>及?以上)|(?<most>及?以下|以内|之内))?");

    private QuantityGrammar() {}

    static Quantity parse(String text, Found found, boolean cost) {
        Matcher before = BEFORE.matcher(text.substring(0, found.start()));
        Matcher after = AFTER.matcher(text.substring(found.end()));
        boolean plainEnd = after.matches();
        Optional<Comparison> comparison = plainEnd && has(after, "least")
                ? Optional.of(Comparison.AT_LEAST)
                : plainEnd && has(after, "most") ? Optional.of(Comparison.AT_MOST) : before(before);
        Comparison direction = comparison.orElse(cost ? Comparison.AT_MOST : Comparison.AT_LEAST);
        String noun = plainEnd ? after.group("noun") : "";
        boolean alone = before.matches() && before.group(1).isEmpty() && plainEnd && belongs(found.measure(), noun);
        Measure value =
                alone ? new Measure(found.measure().number(), found.measure().unit() + noun) : found.measure();
        Optional<Comparison> inside =
                alone || comparison.isPresent() ? comparison : inside(text.substring(found.end()));
        return new Quantity(inside.orElse(direction), value, inside.isPresent(), alone ? "" : text);
    }

    private static Optional<Comparison> before(Matcher before) {
        if (!before.matches()) {
            return Optional.empty();
        }
        return has(before, "least")
                ? Optional.of(Comparison.AT_LEAST)
                : has(before, "most")
                        ? Optional.of(Comparison.AT_MOST)
                        : has(before, "more")
                                ? Optional.of(Comparison.MORE_THAN)
                                : has(before, "less")
                                        ? Optional.of(Comparison.LESS_THAN)
                                        : has(before, "exactly") ? Optional.of(Comparison.EXACTLY) : Optional.empty();
    }

    private static Optional<Comparison> inside(String rest) {
        return rest.matches("及?以上.*")
                ? Optional.of(Comparison.AT_LEAST)
                : rest.matches("(及?以下|以内|之内).*") ? Optional.of(Comparison.AT_MOST) : Optional.empty();
    }

    /** What is counted may follow the word that counts it (10个村), but nothing follows 360天, 95% or 180人. */
    private static boolean belongs(Measure measure, String noun) {
        return noun.isEmpty()
                || (noun.length() <= 8
                        && Dimension.of(measure.unit()) == Dimension.COUNT
                        && !measure.unit().matches(".*人次?|.*[名位]"));
    }

    private static boolean has(Matcher matcher, String group) {
        return matcher.group(group) != null;
    }
}
