package org.hengping.core.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are stored and hashed by their names: what was written once is found for ever. */
class FormColumnTest {

    @Test
    void no_column_is_ever_renamed() {
        assertThat(Stream.of(FormColumn.values()).map(FormColumn::id).collect(joining(" ")))
                .isEqualTo("departmentName accountingUnits preparer phone filledOn name budget executed transfer rate"
                        + " sources text planned achieved level1 level2 level3 content target actual maxScore"
                        + " selfScore othersScore deviationReason improvement tier numbers row group reason size"
                        + " sha256");
        assertThat(FormColumn.TRANSFER.field()).isEqualTo("higherLevelTransfer");
    }

    @ParameterizedTest
    @EnumSource
    void a_column_is_found_by_either_of_its_names(FormColumn column) {
        assertThat(FormColumn.of(column.id())).isEqualTo(column);
        assertThat(FormColumn.of(column.field())).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"actual", "total.budget", "total.higherLevelTransfer", "source.0.executed", "source.12.name"})
    void a_field_is_found_by_its_name_in_the_canonical_text(String name) {
        assertThat(FormField.read(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wages",
                "total.",
                "total.wages",
                "source.x.budget",
                "source.999999999.budget",
                "source.budget"
            })
    void nothing_else_is_a_field(String name) {
        assertThatThrownBy(() -> FormField.read(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
