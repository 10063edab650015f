package org.hengping.core.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say in which direction a number is meant: 不少于 before it, 以内 behind it. */
final class Directions {

    /** In a target these name what is to be reached; in an actual value and in an account, what was. */
    private static final String TO_REACH = "|最少|最低|正向(?:指标)?|达到?|(?:" + QuantityWords.ROSE + "|扩大|升|增)[到至]";

    private static final String TO_KEEP = "|最高|[反逆]向(?:指标)?|(?:" + QuantityWords.FELL + "|降|减|控制)[到至]";
    private static final Pattern TARGET =
            behind(QuantityWords.AT_LEAST + TO_REACH, QuantityWords.AT_MOST + TO_KEEP, "=|等于");
    private static final Pattern ACTUAL = behind(QuantityWords.AT_LEAST, QuantityWords.AT_MOST, "(?!)");
    private static final Pattern CLAUSE =
            Pattern.compile("(?<least>" + QuantityWords.AT_LEAST + ")|(?<most>" + QuantityWords.AT_MOST + ")|(?<more>"
                    + QuantityWords.ABOVE + ")|(?<less>" + QuantityWords.BELOW + ")|(?<exactly>(?!))");
    private static final Pattern AFTER = Pattern.compile("^(?:[(]含[)]?|含)?(?:本数[)])?[及或(]?"
            + "(?:(?<least>以上)|(?<most>以下|以内|之内|封顶|内(?![部容外环科涝陆河湖控勤页心涵设]))"
            + "|(?<more>(?!))|(?<less>(?!)))(?:(?<=[(]以[上下内])[)])?");
    private static final String CLAUSE_END = ",;。、:(";

    private Directions() {}

    private static Pattern behind(String least, String most, String exactly) {
        return Pattern.compile("(?:(?<least>" + least + ")|(?<most>" + most + ")|(?<more>" + QuantityWords.MORE_THAN
                + ")|(?<less>" + QuantityWords.LESS_THAN + ")|(?<exactly>" + exactly + "))(?:[为在是了:]|[(]含[)])*$");
    }

    /** A direction, and where its words begin and end in the text that was searched. */
    record Direction(Comparison comparison, int start, int end) {}

    /** What the words before a target's number say, right before it. */
    static Optional<Direction> before(String lead) {
        return lead.length() < 2 ? sign(lead) : find(TARGET, lead);
    }

    private static Optional<Direction> sign(String lead) {
        return switch (lead) {
            case "≥" -> Optional.of(new Direction(Comparison.AT_LEAST, 0, 1));
            case "≤" -> Optional.of(new Direction(Comparison.AT_MOST, 0, 1));
            case "" -> Optional.empty();
            default -> find(TARGET, lead);
        };
    }

    /** What the words somewhere in the clause before a number say: 不高于当年受理量的3%. */
    static Optional<Direction> earlier(String lead) {
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        int from = lead.length();
        while (from > 0 && CLAUSE_END.indexOf(lead.charAt(from - 1)) < 0) {
            from--;
        }
        return find(CLAUSE, lead.substring(from));
    }

    /** What the words right behind a number say. */
    static Optional<Direction> after(String rest) {
        return rest.isEmpty() || "以含之内及或封(".indexOf(rest.charAt(0)) < 0 ? Optional.empty() : find(AFTER, rest);
    }

    /** The limit that an actual value or an account states instead of a number: 30场以上, 不足4次. */
    static Optional<Comparison> bound(String lead, String rest) {
        return after(rest)
                .or(() -> lead.isEmpty() ? Optional.empty() : find(ACTUAL, lead))
                .map(Direction::comparison);
    }

    private static Optional<Direction> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Direction(comparison(matcher), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Comparison comparison(Matcher matcher) {
        if (matcher.group("least") != null) {
            return Comparison.AT_LEAST;
        }
        if (matcher.group("most") != null) {
            return Comparison.AT_MOST;
        }
        if (matcher.group("more") != null) {
            return Comparison.MORE_THAN;
        }
        return matcher.group("less") != null ? Comparison.LESS_THAN : Comparison.EXACTLY;
    }
}
