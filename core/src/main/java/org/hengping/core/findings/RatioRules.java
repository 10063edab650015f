package org.hengping.core.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Normaliser;

/** A ratio in a text must follow from the two numbers beside it: 1046对中调和476对，调和率45.5%. */
final class RatioRules {

    private static final String SENTENCE_END = "[\\r\\n。；;!！?？]+";
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** 调和率达45.5%; not 增长率, which follows from another year. */
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2})率(?:达到?|为|是|约)?(\\d+(?:\\.\\d+)?)%");

    private static final String NO_PART = "增长|下降|提升|提高|降低|递增|同比|环比|执行|完成";

    private RatioRules() {}

    static Stream<Noticed> conflict(Inspection form) {
        Stream<Noticed> goals = check(form.form().goals().achieved(), new Place(PieceId.GOALS, "achieved"));
        Stream<Noticed> rows = form.rows().map(Inspection.Looked::row).flatMap(row -> check(row.actual(), place(row)));
        return Stream.concat(goals, rows);
    }

    private static Place place(Indicator row) {
        return new Place(PieceId.row(row.number()), "actual");
    }

    private static Stream<Noticed> check(String text, Place place) {
        return Stream.of(text.split(SENTENCE_END))
                .map(Normaliser::normalise)
                .flatMap(sentence -> sentence(sentence, place))
                .limit(1);
    }

    private static Stream<Noticed> sentence(String sentence, Place place) {
        Matcher rate = RATE.matcher(sentence);
        return rate.results().filter(found -> !found.group(1).matches(NO_PART)).flatMap(found -> {
            List<Mention> before = Mention.clause(sentence.substring(0, found.start()));
            return rate(before, found.group(1), new BigDecimal(found.group(2)), place);
        });
    }

    /** The part is the number whose words share a letter with the rate's name; the whole is any other of the same unit. */
    private static Stream<Noticed> rate(List<Mention> numbers, String name, BigDecimal printed, Place place) {
        List<Mention> parts =
                numbers.stream().filter(number -> part(number, name)).toList();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        Mention part = parts.getLast();
        List<Mention> wholes = numbers.stream()
                .filter(number -> number != part && number.countsLike(part.value()) && !number.approximate())
                .filter(number -> number.value().number().compareTo(part.value().number()) >= 0)
                .filter(number -> number.value().number().signum() > 0)
                .toList();
        boolean follows = wholes.stream()
                .anyMatch(whole -> ratio(part, whole, printed.scale()).compareTo(printed) == 0);
        if (wholes.isEmpty() || follows || part.approximate()) {
            return Stream.empty();
        }
        Mention whole = wholes.getLast();
        String exact = ratio(part, whole, Math.max(1, printed.scale())).toPlainString();
        return Stream.of(Noticed.at(
                Level.WARNING,
                place,
                exact + "%",
                printed.toPlainString() + "%",
                name + "率",
                printed.toPlainString(),
                part.value(),
                whole.value(),
                exact));
    }

    private static boolean part(Mention number, String name) {
        String near = number.before().substring(Math.max(0, number.before().length() - 4));
        return near.contains(name)
                || (number.after().replaceAll("^[,、]", "").startsWith(name))
                || (near.contains(name.substring(0, 1)) && !number.before().isEmpty());
    }

    private static BigDecimal ratio(Mention part, Mention whole, int scale) {
        return part.value().number().multiply(HUNDRED).divide(whole.value().number(), scale, RoundingMode.HALF_UP);
    }
}
