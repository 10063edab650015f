package org.hengping.core.findings;

import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a rule noticed, before it is signed with the rule's id.
 *
 * @param wording what tells several messages of one rule apart; empty where it has one
 */
record Noticed(Level level, Place place, String wording, Object[] arguments, String expected, String found) {

    static Noticed at(Level level, Place place, String expected, String found, Object... arguments) {
        return new Noticed(level, place, "", arguments, expected, found);
    }

    static Noticed in(
            Level level, Indicator row, FormColumn column, String expected, String found, Object... arguments) {
        return at(level, new Place(PieceId.row(row.number()), column), expected, found, arguments);
    }

    Noticed worded(String newWording) {
        return new Noticed(level, place, "." + newWording, arguments, expected, found);
    }

    /** @param fix what would mend it; {@code null} where that is for a person to say */
    Finding by(String rule, @Nullable Fix fix) {
        return new Finding(
                rule, level, place, Sentence.of("finding." + rule + wording, arguments), expected, found, fix);
    }
}
