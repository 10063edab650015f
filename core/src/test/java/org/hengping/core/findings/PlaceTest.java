package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judgment keeps the place of a finding as text. */
class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "actual", "transfer", "maxScore", "maxScore.OUTPUT", "planned", "planned.3"})
    void a_place_is_written_as_it_was_read(String column) {
        assertThat(Place.of(PieceId.ROWS, column).columnId()).isEqualTo(column);
    }

    @Test
    void what_stands_behind_the_dot_is_one_of_several_things() {
        assertThat(Place.of(PieceId.GOALS, "planned.3")).isEqualTo(Place.goal(3));
        assertThat(Place.of(PieceId.ROWS, "maxScore.OUTPUT")).isEqualTo(Place.group(Level1.OUTPUT));
        assertThat(Place.of(PieceId.ROWS, "")).isEqualTo(new Place(PieceId.ROWS, null));
        assertThat(Place.of(PieceId.row(7), "actual")).isEqualTo(new Place(PieceId.row(7), FormColumn.ACTUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wages", "planned.", "maxScore.SOMEWHERE"})
    void there_is_no_other_column(String column) {
        assertThatThrownBy(() -> Place.of(PieceId.ROWS, column)).isInstanceOf(IllegalArgumentException.class);
    }
}
