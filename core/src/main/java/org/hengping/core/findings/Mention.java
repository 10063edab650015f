package org.hengping.core.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Normaliser;
import org.hengping.core.value.Numbers;
import org.hengping.core.value.Numbers.Found;

/**
 * A number that a text mentions.
 *
 * @param value number and unit
 * @param bound how it is meant
 * @param before the words that lead to it, back to the number before it
 * @param after the words that follow, up to the next number
 * @param passage where it stands
 */
record Mention(Measure value, Bound bound, String before, String after, Passage passage) {

    /** Letters before a clause that may still name its thing. */
    private static final int LEAD = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("[\\r\\n。；;!！?？]+");
    private static final Pattern CLAUSE_END = Pattern.compile(",");
    private static final Pattern MULTIPLE = Pattern.compile("^(?:千万|万|亿)(?=.)");
    private static final Pattern GROWTH = Pattern.compile("(?:增长|增加|增幅|提高|提升|上升)(?:率|幅度|了|为|达到?|约)*$");
    private static final Pattern FALL = Pattern.compile("(?:下降|降低|降幅|减少|回落|压减|压缩)(?:率|幅度|了|为|达到?|约)*$");
    private static final Pattern LISTED = Pattern.compile("^[、和及]");
    private static final Predicate<String> MOVEMENT =
            Pattern.compile("增长|增加|增幅|提高|提升|上升|下降|降低|降幅|减少|回落|压减|压缩").asPredicate();
    private static final Pattern MOVEMENT_ONLY = Pattern.compile("[、和及]?.{2}(?:率|幅度|了|为|达到?|约)*");
    private static final Pattern COMPARED = Pattern.compile("同比|[比较](?:上年|去年)|上年");
    private static final Pattern EDGES = Pattern.compile("^[、和及.,:：)”]+|[、和及,(“]+$");

    /** All mentions in an account of results. */
    static List<Mention> in(String text) {
        return in(text, Passage.year(text));
    }

    /** @param year that the account is about, as far as texts say it */
    static List<Mention> in(String text, Optional<Integer> year) {
        List<Mention> mentions = new ArrayList<>();
        for (String raw : SENTENCE_END.split(text)) {
            String sentence = Normaliser.normalise(raw);
            List<Measure> numbers =
                    Numbers.in(sentence).stream().map(Found::measure).toList();
            int at = 0;
            for (String clause : CLAUSE_END.split(sentence)) {
                mentions.addAll(clause(
                        clause,
                        new Passage(sentence.substring(Math.max(0, at - LEAD), at), clause, 0, numbers, year, false)));
                at += clause.length() + 1;
            }
        }
        return mentions;
    }

    /** All numbers of a normalised sentence. */
    static List<Mention> clause(String clause) {
        return clause(clause, new Passage("", clause, 0, List.of(), Optional.empty(), false));
    }

    private static List<Mention> clause(String clause, Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        List<Found> found = Numbers.in(clause);
        for (int i = 0; i < found.size(); i++) {
            int from = i == 0 ? 0 : found.get(i - 1).end();
            int to = i + 1 < found.size() ? found.get(i + 1).start() : clause.length();
            Found one = found.get(i);
            String before = clause.substring(from, one.start());
            String after = clause.substring(one.end(), to);
            Bound bound = Bound.of(one, before, clause.substring(one.start()), after);
            mentions.add(new Mention(one.measure(), bound, before, after, passage.upTo(one.start())));
        }
        return mentions;
    }

    /** Whether it is not meant as it stands: 40余, 约30, 90%以上. */
    boolean approximate() {
        return bound != Bound.EXACT;
    }

    /** As a plan means it: 30场以上 promises 30. */
    Mention promised() {
        boolean limit = bound == Bound.LEAST || bound == Bound.MOST;
        return new Mention(value, limit ? Bound.EXACT : bound, before, after, passage);
    }

    boolean about(String name) {
        return about(Subject.of(name));
    }

    boolean about(Subject subject) {
        return subject.before(before)
                || subject.carried(passage.until(before), before)
                || (!percent() && !LISTED.matcher(after).find() && subject.after(after));
    }

    /** Whether it speaks of the thing itself, and not of a part of it, another year or another's work. */
    boolean firm(Subject subject) {
        boolean moved = percent() && moved(before) && !passage.movement() && !MOVEMENT.test(subject.name());
        String carried = subject.before(before) || subject.after(after) ? "" : passage.lead();
        return !moved && passage.own(subject.name(), carried, value);
    }

    /** People are counted in 人, 名 and 位; 万人 are people, too. */
    boolean countsLike(Measure other) {
        Measure one = plain(value);
        Measure two = plain(other);
        boolean people = one.unit().matches("[人名位]") && two.unit().matches("[人名位]");
        return people || (!two.unit().isEmpty() && !one.unit().isEmpty() && one.sameUnit(two));
    }

    /** Whether the row's value can be what the text means; 40余 means forty-odd, 约30 anything near it, 90%以上 at least that. */
    boolean agrees(Measure other) {
        return bound.allows(value, other);
    }

    /** Whether the sentence has the row's value, or numbers that make it up. */
    boolean beside(Measure other) {
        List<Mention> same = passage.numbers().stream()
                .map(number -> new Mention(number, Bound.EXACT, "", "", passage))
                .filter(number -> number.countsLike(other))
                .toList();
        BigDecimal sum =
                same.stream().map(number -> number.value.in(other).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return same.stream().anyMatch(number -> number.agrees(other)) || sum.compareTo(other.number()) == 0;
    }

    /** A movement as a signed number: 同比下降5.1% is -5.1%; empty where no movement is named. */
    Optional<Mention> movement() {
        if (!percent() || !moved(before)) {
            return Optional.empty();
        }
        Measure signed = FALL.matcher(before).find() ? negated(value) : value;
        List<Measure> numbers = passage.numbers().stream()
                .map(number -> signed == value ? number : negated(number))
                .toList();
        String words = COMPARED.matcher(before).replaceAll("");
        if (MOVEMENT_ONLY.matcher(words).matches()) {
            words = passage.previous() + "," + words;
        }
        return Optional.of(new Mention(signed, bound, words, after, passage.moving(words, numbers)));
    }

    /** As the message quotes it. */
    String words(Subject subject) {
        boolean leads = !before.isBlank() && (after.isBlank() || percent() || !subject.after(after));
        String quoted = leads ? before + shown() : shown() + after;
        return EDGES.matcher(quoted).replaceAll("");
    }

    private String shown() {
        return new Measure(value.number().abs(), value.unit()).toString();
    }

    private static Measure negated(Measure value) {
        return new Measure(value.number().negate(), value.unit());
    }

    private static boolean moved(String before) {
        return GROWTH.matcher(before).find() || FALL.matcher(before).find();
    }

    private static Measure plain(Measure value) {
        Matcher multiple = MULTIPLE.matcher(value.unit());
        return multiple.find() ? new Measure(value.number(), multiple.replaceFirst("")) : value;
    }

    private boolean percent() {
        return value.unit().startsWith("%");
    }
}
