package org.hengping.core.findings;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a rule noticed, before it is signed with the rule.
 *
 * @param level {@code null} where it weighs what its rule usually does
 * @param wording what tells several messages of one rule apart, such as {@code missing}; empty where it has one
 * @param arguments of the message
 */
record Observation(
        Place place, @Nullable Level level, String wording, List<Object> arguments, String expected, String found) {

    static Observation at(Place place, String expected, String found, Object... arguments) {
        return new Observation(place, null, "", List.of(arguments), expected, found);
    }

    static Observation in(Indicator row, FormColumn column, String expected, String found, Object... arguments) {
        return at(new Place(PieceId.row(row.number()), column), expected, found, arguments);
    }

    Observation worded(String newWording) {
        return new Observation(place, level, newWording, arguments, expected, found);
    }

    Observation weighing(Level newLevel) {
        return new Observation(place, newLevel, wording, arguments, expected, found);
    }

    /** @param fix what would mend it; {@code null} where that is for a person to say */
    Finding by(Rule rule, @Nullable Fix fix) {
        Level weight = level == null ? rule.level() : level;
        Sentence message = new Sentence(rule.key(wording), arguments);
        return new Finding(rule, weight, place, null, message, expected, found, fix);
    }
}
