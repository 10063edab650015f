package org.hengping.core.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say in which direction a number is meant: 不少于 before it, 以内 behind it. */
final class Directions {

    private static final String LEAST = "≥|至少|不(?:得|应|能|可|要)?(?:少于|低于|小于|少)|[未没]有?(?:低于|少于)|大于等于";
    private static final String MOST = "≤|[不未没]有?(?:得|应|能|可|要)?(?:超过|高于|大于|多于|超出|超|突破)|(?:控制|限制)在|最多|至多|限额|限于|小于等于";
    private static final String MORE = ">|超过|超出|高于|大于|多于|突破";
    private static final String LESS = "<|低于|不满|未满|小于|少于|不足|不到";

    /** In a target these name what is to be reached; in an actual value, what was. */
    private static final String TO_REACH = "|最少|最低|起码|正向(?:指标)?|达到?|(?:提[高升]|增[加长]|上升|扩大|升|增)[到至]";

    private static final String TO_KEEP = "|最高|[反逆]向(?:指标)?|(?:下降|降低|降|减少|减|压减|压缩|压降|缩短|控制)[到至]";

    private static final Pattern TARGET = behind(LEAST + TO_REACH, MOST + TO_KEEP, "=|等于");
    private static final Pattern ACTUAL = behind(LEAST, MOST, "(?!)");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<least>" + LEAST + ")|(?<most>" + MOST + ")|(?<more>超过|高于|大于|多于)|(?<less>低于|小于|少于)|(?<exactly>(?!))");
    private static final Pattern AFTER = Pattern.compile("^(?:[(]含[)]?|含)?(?:本数[)])?[及或]?"
            + "(?:(?<least>以上)|(?<most>以下|以内|之内|封顶|内(?![部容外环科涝陆河湖控勤页心涵设]))"
            + "|(?<more>(?!))|(?<less>(?!)))");
    private static final String CLAUSE_END = ",;。、:(";

    private Directions() {}

    private static Pattern behind(String least, String most, String exactly) {
        return Pattern.compile("(?:(?<least>" + least + ")|(?<most>" + most + ")|(?<more>" + MORE + ")|(?<less>" + LESS
                + ")|(?<exactly>" + exactly + "))[为在是:]*$");
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

    /** The bound that an actual value states instead of a number: 30场以上, 不足4次. */
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
