package org.hengping.core.value;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say in which direction a number is meant: 不少于 before it, 以内 behind it. */
final class Directions {

    /** In a target these name what is to be reached; in an actual value and in an account, what was. */
    private static final String TO_REACH = "最少|最低|正向(?:指标)?|达到?|(?:" + QuantityWords.ROSE + "|扩大|升|增)[到至]";

    private static final String TO_KEEP = "最高|[反逆]向(?:指标)?|(?:" + QuantityWords.FELL + "|降|减|控制)[到至]";

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<least>" + QuantityWords.AT_LEAST + ")|(?<most>" + QuantityWords.AT_MOST + ")|(?<more>"
                    + QuantityWords.MORE_THAN + ")|(?<less>" + QuantityWords.LESS_THAN + ")|(?<reach>" + TO_REACH
                    + ")|(?<keep>" + TO_KEEP + ")|(?<exactly>=|等于))(?:[为在是了:]|[(]含[)])*$");

    private static final Pattern CLAUSE = Pattern.compile("(?<least>" + QuantityWords.AT_LEAST + ")|(?<most>"
            + QuantityWords.AT_MOST + ")|(?<more>" + QuantityWords.ABOVE + ")|(?<less>" + QuantityWords.BELOW + ")");
    private static final Pattern AFTER = Pattern.compile("^(?:[(]含[)]?|含)?(?:本数[)])?[及或(]?"
            + "(?:(?<least>以上)|(?<most>以下|以内|之内|封顶|内(?![部容外环科涝陆河湖控勤页心涵设])))(?:(?<=[(]以[上下内])[)])?");

    /** What the groups of these mean. */
    private static final Map<String, Comparison> MEANT = Map.of(
            "least", Comparison.AT_LEAST,
            "most", Comparison.AT_MOST,
            "more", Comparison.MORE_THAN,
            "less", Comparison.LESS_THAN,
            "reach", Comparison.AT_LEAST,
            "keep", Comparison.AT_MOST,
            "exactly", Comparison.EXACTLY);

    private static final Set<String> TARGETS_ONLY = Set.of("reach", "keep", "exactly");

    private static final String CLAUSE_END = ",;。、:(";

    private Directions() {}

    /**
     * A direction, and where its words begin and end in the text that was searched.
     *
     * @param limit whether its words limit an actual value, too: 不少于, but not 达到
     */
    record Direction(Comparison comparison, boolean limit, int start, int end) {}

    /** What the words before a target's number say, right before it. */
    static Optional<Direction> before(String lead) {
        return lead.length() < 2 ? sign(lead) : find(BEFORE, lead);
    }

    private static Optional<Direction> sign(String lead) {
        return switch (lead) {
            case "≥" -> Optional.of(new Direction(Comparison.AT_LEAST, true, 0, 1));
            case "≤" -> Optional.of(new Direction(Comparison.AT_MOST, true, 0, 1));
            case "" -> Optional.empty();
            default -> find(BEFORE, lead);
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
        return after(rest).or(() -> before(lead).filter(Direction::limit)).map(Direction::comparison);
    }

    private static Optional<Direction> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.namedGroups().keySet().stream()
                        .filter(group -> matcher.group(group) != null)
                        .findFirst()
                        .map(group -> direction(group, matcher))
                : Optional.empty();
    }

    private static Direction direction(String group, MatchResult found) {
        return new Direction(
                Objects.requireNonNull(MEANT.get(group)), !TARGETS_ONLY.contains(group), found.start(), found.end());
    }
}
