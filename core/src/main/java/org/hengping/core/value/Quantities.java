package org.hengping.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.value.Numbers.Found;

/** Reads the quantities of running text, such as a clause of an account (全年目标实际完成情况), with what their words say. */
public final class Quantities {

    private Quantities() {}

    /** All quantities of a normalised clause ({@link Normaliser}), in its order. */
    public static List<StatedQuantity> in(String clause) {
        List<StatedQuantity> stated = new ArrayList<>();
        List<Found> found = Numbers.in(clause);
        for (int i = 0; i < found.size(); i++) {
            int from = i == 0 ? 0 : found.get(i - 1).end();
            int to = i + 1 < found.size() ? found.get(i + 1).start() : clause.length();
            Found one = found.get(i);
            stated.add(stated(one, clause.substring(from, one.start()), clause.substring(one.end(), to)));
        }
        return stated;
    }

    private static StatedQuantity stated(Found found, String before, String after) {
        Comparison direction =
                Directions.bound(before, after).or(() -> apart(before)).orElse(Comparison.EXACTLY);
        Movement movement = Movement.rightBefore(before);
        return new StatedQuantity(
                found.measure(), direction, found.precision(), movement, before, after, found.start());
    }

    /** 不高于当年受理量的3%: the words stand before what the share is of. */
    private static Optional<Comparison> apart(String before) {
        return before.endsWith("的")
                ? Directions.earlier(before).map(Directions.Direction::comparison)
                : Optional.empty();
    }
}
