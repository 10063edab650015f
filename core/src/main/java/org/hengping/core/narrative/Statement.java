package org.hengping.core.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Movement;
import org.hengping.core.value.Numbers;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Quantities;
import org.hengping.core.value.StatedQuantity;

/**
 * A number that a text states, at its place.
 *
 * @param stated the number, and what the words around it say
 * @param context where it stands
 */
public record Statement(StatedQuantity stated, Context context) {

    /** Letters before a clause that may still name its thing. */
    private static final int LEAD = 200;

    /** All statements in an account of results. */
    public static List<Statement> in(String text) {
        return in(text, Context.year(text));
    }

    /**
     * All statements in an account of results.
     *
     * @param year that the account is about, as far as texts say it
     */
    public static List<Statement> in(String text, Optional<Integer> year) {
        return Sentences.in(text).flatMap(sentence -> sentence(sentence, year)).toList();
    }

    private static Stream<Statement> sentence(String sentence, Optional<Integer> year) {
        List<Measure> numbers =
                Numbers.in(sentence).stream().map(Found::measure).toList();
        List<Statement> statements = new ArrayList<>();
        int at = 0;
        for (String clause : sentence.split(",")) {
            String lead = sentence.substring(Math.max(0, at - LEAD), at);
            statements.addAll(clause(clause, new Context(lead, clause, 0, numbers, year, false)));
            at += clause.length() + 1;
        }
        return statements.stream();
    }

    private static List<Statement> clause(String clause, Context context) {
        return Quantities.in(clause).stream()
                .map(stated -> new Statement(stated, context.upTo(stated.start())))
                .toList();
    }

    /** The number with its unit. */
    public Measure value() {
        return stated.value();
    }

    /** The words that lead to it, back to the number before it. */
    public String before() {
        return stated.before();
    }

    /** The words that follow, up to the next number. */
    public String after() {
        return stated.after();
    }

    /** Whether it is meant as it stands; neither 40余 nor 约30 nor 90%以上. */
    public boolean exact() {
        return stated.exact();
    }

    /** As a plan means it: 30场以上 promises 30. */
    public Statement promised() {
        return new Statement(stated.promised(), context);
    }

    /** Whether the words around it name what a row is about. */
    public boolean about(Topic topic) {
        return topic.before(before())
                || topic.carried(context.until(before()), before())
                || (!percent() && !Words.LISTED_AFTER.in(after()) && topic.after(after()));
    }

    /** Whether it speaks of the thing itself, and not of a part of it, another year or another's work. */
    public boolean firm(Topic topic) {
        boolean change = moved() && !context.movement() && !Movement.named(topic.name());
        String carried = topic.before(before()) || topic.after(after()) ? "" : context.lead();
        return !change && context.own(topic.name(), carried, value());
    }

    /** Whether it counts the same things as a row's value. */
    public boolean countsLike(Measure other) {
        return value().countsLike(other);
    }

    /** Whether the row's value can be what the text means. */
    public boolean agrees(Measure other) {
        return stated.allows(other);
    }

    /** Whether the sentence has the row's value, or numbers that make it up. */
    public boolean beside(Measure other) {
        List<Statement> same = context.numbers().stream()
                .map(number -> new Statement(StatedQuantity.plainly(number), context))
                .filter(number -> number.countsLike(other))
                .toList();
        BigDecimal sum =
                same.stream().map(number -> number.value().in(other).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return same.stream().anyMatch(number -> number.agrees(other)) || sum.compareTo(other.number()) == 0;
    }

    /** A movement as a signed number: 同比下降5.1% is -5.1%; empty where no movement is named. */
    public Optional<Statement> movement() {
        if (!moved()) {
            return Optional.empty();
        }
        boolean fell = stated.movement() == Movement.FELL;
        List<Measure> numbers = context.numbers().stream()
                .map(number -> fell ? number.negated() : number)
                .toList();
        String words = Movement.withoutComparison(before());
        String named = Movement.only(words) ? context.previous() + "," + words : words;
        return Optional.of(new Statement(stated.signed().led(named), context.moving(named, numbers)));
    }

    /** As the message quotes it. */
    public String words(Topic topic) {
        boolean leads = !before().isBlank() && (after().isBlank() || percent() || !topic.after(after()));
        String quoted = leads ? before() + shown() : shown() + after();
        return Words.QUOTE_EDGES.without(quoted);
    }

    private String shown() {
        return new Measure(value().number().abs(), value().unit()).toString();
    }

    /** Rates rise and fall; 增加5人 counts people. */
    private boolean moved() {
        return percent() && (stated.movement() == Movement.ROSE || stated.movement() == Movement.FELL);
    }

    private boolean percent() {
        return value().unit().startsWith("%");
    }
}
