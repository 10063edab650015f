package org.hengping.core.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Movement;
import org.hengping.core.value.Numbers;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Quantities;
import org.hengping.core.value.Stated;

/**
 * A number that a text mentions.
 *
 * @param stated the number, and what the words around it say
 * @param passage where it stands
 */
record Mention(Stated stated, Passage passage) {

    /** Letters before a clause that may still name its thing. */
    private static final int LEAD = 200;

    private static final Pattern MULTIPLE = Pattern.compile("^(?:千万|万|亿)(?=.)");
    private static final Pattern LISTED = Pattern.compile("^[、和及]");
    private static final Pattern EDGES = Pattern.compile("^[、和及.,:：)”]+|[、和及,(“]+$");

    /** All mentions in an account of results. */
    static List<Mention> in(String text) {
        return in(text, Passage.year(text));
    }

    /** @param year that the account is about, as far as texts say it */
    static List<Mention> in(String text, Optional<Integer> year) {
        return Sentences.in(text).flatMap(sentence -> sentence(sentence, year)).toList();
    }

    private static Stream<Mention> sentence(String sentence, Optional<Integer> year) {
        List<Measure> numbers =
                Numbers.in(sentence).stream().map(Found::measure).toList();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String clause : sentence.split(",")) {
            String lead = sentence.substring(Math.max(0, at - LEAD), at);
            mentions.addAll(clause(clause, new Passage(lead, clause, 0, numbers, year, false)));
            at += clause.length() + 1;
        }
        return mentions.stream();
    }

    /** All numbers of a normalised sentence. */
    static List<Mention> clause(String clause) {
        return clause(clause, new Passage("", clause, 0, List.of(), Optional.empty(), false));
    }

    private static List<Mention> clause(String clause, Passage passage) {
        return Quantities.in(clause).stream()
                .map(stated -> new Mention(stated, passage.upTo(stated.start())))
                .toList();
    }

    Measure value() {
        return stated.value();
    }

    String before() {
        return stated.before();
    }

    String after() {
        return stated.after();
    }

    /** Whether it is meant as it stands; neither 40余 nor 约30 nor 90%以上. */
    boolean exact() {
        return stated.exact();
    }

    /** As a plan means it: 30场以上 promises 30. */
    Mention promised() {
        return new Mention(stated.promised(), passage);
    }

    boolean about(String name) {
        return about(Subject.of(name));
    }

    boolean about(Subject subject) {
        return subject.before(before())
                || subject.carried(passage.until(before()), before())
                || (!percent() && !LISTED.matcher(after()).find() && subject.after(after()));
    }

    /** Whether it speaks of the thing itself, and not of a part of it, another year or another's work. */
    boolean firm(Subject subject) {
        boolean change = moved() && !passage.movement() && !Movement.named(subject.name());
        String carried = subject.before(before()) || subject.after(after()) ? "" : passage.lead();
        return !change && passage.own(subject.name(), carried, value());
    }

    /** People are counted in 人, 名 and 位; 万人 are people, too. */
    boolean countsLike(Measure other) {
        Measure one = plain(value());
        Measure two = plain(other);
        boolean people = one.unit().matches("[人名位]") && two.unit().matches("[人名位]");
        return people || (!two.unit().isEmpty() && !one.unit().isEmpty() && one.sameUnit(two));
    }

    /** Whether the row's value can be what the text means. */
    boolean agrees(Measure other) {
        return stated.allows(other);
    }

    /** Whether the sentence has the row's value, or numbers that make it up. */
    boolean beside(Measure other) {
        List<Mention> same = passage.numbers().stream()
                .map(number -> new Mention(Stated.plainly(number), passage))
                .filter(number -> number.countsLike(other))
                .toList();
        BigDecimal sum =
                same.stream().map(number -> number.value().in(other).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return same.stream().anyMatch(number -> number.agrees(other)) || sum.compareTo(other.number()) == 0;
    }

    /** A movement as a signed number: 同比下降5.1% is -5.1%; empty where no movement is named. */
    Optional<Mention> movement() {
        if (!moved()) {
            return Optional.empty();
        }
        boolean fell = stated.movement() == Movement.FELL;
        List<Measure> numbers = passage.numbers().stream()
                .map(number -> fell ? number.negated() : number)
                .toList();
        String words = Movement.withoutComparison(before());
        String named = Movement.only(words) ? passage.previous() + "," + words : words;
        return Optional.of(new Mention(stated.signed().led(named), passage.moving(named, numbers)));
    }

    /** As the message quotes it. */
    String words(Subject subject) {
        boolean leads = !before().isBlank() && (after().isBlank() || percent() || !subject.after(after()));
        String quoted = leads ? before() + shown() : shown() + after();
        return EDGES.matcher(quoted).replaceAll("");
    }

    private String shown() {
        return new Measure(value().number().abs(), value().unit()).toString();
    }

    /** Rates rise and fall; 增加5人 counts people. */
    private boolean moved() {
        return percent() && (stated.movement() == Movement.ROSE || stated.movement() == Movement.FELL);
    }

    private static Measure plain(Measure value) {
        Matcher multiple = MULTIPLE.matcher(value.unit());
        return multiple.find() ? new Measure(value.number(), multiple.replaceFirst("")) : value;
    }

    private boolean percent() {
        return value().unit().startsWith("%");
    }
}
