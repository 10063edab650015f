package org.hengping.core.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Directions.Direction;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Target.Quantity;

/** Understands a text with one number in it: the direction, the unit, and whether the number stands by itself. */
final class QuantityGrammar {

    private static final Pattern NOUN = Pattern.compile("([\\p{IsHan}A-Za-z()]*?)((?:及?以[上下])|以内|之内)?");
    private static final int LONGEST_NOUN = 8;

    private QuantityGrammar() {}

    static Quantity parse(String text, Found found, boolean cost) {
        String lead = text.substring(0, found.start());
        String rest = text.substring(found.end());
        Optional<Direction> before = Directions.before(lead);
        Optional<Direction> after = Directions.after(rest);
        Matcher tail = NOUN.matcher(rest);
        boolean plainEnd =
                after.map(direction -> direction.end() == rest.length()).orElse(false) || tail.matches();
        String noun = after.isEmpty() && plainEnd ? tail.group(1) : "";
        boolean first = lead.isEmpty()
                || before.map(direction -> direction.start() == 0).orElse(false);
        boolean alone = first && plainEnd && belongs(found.measure(), noun) && whole(after, rest);
        Optional<Comparison> stated = after.map(Direction::comparison)
                .or(() -> behind(noun, rest))
                .or(() -> before.or(() -> Directions.earlier(lead)).map(Direction::comparison));
        Measure value = alone
                ? new Measure(found.measure().number(), found.measure().unit().counting(noun))
                : found.measure();
        return new Quantity(stated.orElse(bare(value, cost)), value, stated.isPresent(), alone ? "" : text);
    }

    private static boolean whole(Optional<Direction> after, String rest) {
        return after.isEmpty() || after.get().end() == rest.length();
    }

    /** 10个村以上: the direction stands behind the noun. */
    private static Optional<Comparison> behind(String noun, String rest) {
        return noun.isEmpty() || noun.length() == rest.length()
                ? Optional.empty()
                : Directions.after(rest.substring(noun.length())).map(Direction::comparison);
    }

    /** More is better, except where amounts of cost are counted; nobody promises at least 0. */
    private static Comparison bare(Measure value, boolean cost) {
        boolean most = value.number().signum() == 0 || (cost && !value.rate());
        return most ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    /** What is counted may follow the word that counts it (10个村), but nothing follows 360天, 95% or 180人. */
    private static boolean belongs(Measure measure, String noun) {
        return noun.isEmpty()
                || (noun.length() <= LONGEST_NOUN
                        && measure.unit().dimension() == Dimension.COUNT
                        && !measure.unit().forEach()
                        && !person(measure.unit().written()));
    }

    private static boolean person(String unit) {
        return unit.endsWith("人") || unit.endsWith("人次") || unit.endsWith("名") || unit.endsWith("位");
    }
}
