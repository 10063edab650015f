package org.hengping.core.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.indicator.Measure;
import org.hengping.core.indicator.Normaliser;
import org.hengping.core.indicator.Numbers;
import org.hengping.core.indicator.Numbers.Found;

/**
 * A number that a text mentions.
 *
 * @param value number and unit
 * @param approximate 40余, 约30
 * @param before the words that lead to it, back to the number before it
 * @param after the words that follow, up to the next number
 */
record Mention(Measure value, boolean approximate, String before, String after) {

    private static final String SENTENCE_END = "[\\r\\n。；;!！?？]+";

    /** Parts of a whole, other years, plans, and values for each are not the number of the thing. */
    private static final String OTHER_THING = ".*(其中|每|平均|人均|同比|环比|上年|去年|往年|季度|上半年|下半年|计划|目标|任务数|原定|占|累计|以来|翻|分别).*";

    private static final BigDecimal SLACK = new BigDecimal("0.2");

    /** All mentions that can be held against a row. */
    static List<Mention> in(String text) {
        return Arrays.stream(text.split(SENTENCE_END))
                .map(Normaliser::normalise)
                .flatMap(sentence -> Arrays.stream(sentence.split(",")))
                .filter(clause -> !clause.matches(OTHER_THING))
                .flatMap(clause -> clause(clause).stream())
                .toList();
    }

    /** All numbers of a normalised sentence. */
    static List<Mention> clause(String clause) {
        List<Mention> mentions = new ArrayList<>();
        List<Found> found = Numbers.in(clause);
        for (int i = 0; i < found.size(); i++) {
            int from = i == 0 ? 0 : found.get(i - 1).end();
            int to = i + 1 < found.size() ? found.get(i + 1).start() : clause.length();
            Found one = found.get(i);
            mentions.add(new Mention(
                    one.measure(),
                    one.approximate(),
                    clause.substring(from, one.start()),
                    clause.substring(one.end(), to)));
        }
        return mentions;
    }

    boolean about(String name) {
        return Alike.name(name, before) || (!percent() && Alike.name(name, after));
    }

    /** People are counted in 人, 名 and 位. */
    boolean countsLike(Measure other) {
        boolean people = value.unit().matches("[人名位]") && other.unit().matches("[人名位]");
        return people || (!other.unit().isEmpty() && !value.unit().isEmpty() && value.sameUnit(other));
    }

    /** Whether the row's value can be what the text means; 40余 means forty-odd, 约30 anything near it. */
    boolean agrees(Measure other) {
        BigDecimal said = value.in(other).number();
        BigDecimal distance = other.number().subtract(said);
        return approximate ? distance.abs().compareTo(said.abs().multiply(SLACK)) <= 0 : distance.signum() == 0;
    }

    String words() {
        return (after.isBlank() || percent() ? before + value : value + after).replaceAll("^[、和及]|[、和及]$", "");
    }

    private boolean percent() {
        return value.unit().startsWith("%");
    }
}
