package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of a file: written for people, never taken apart to be compared. */
class FilePlaceTest {

    @ParameterizedTest
    @CsvSource({"表1, 12, 7, 表1 R12 C7", "自评表 2, 3, , 自评表 2 R3", "第2页, 0, 1, 第2页 R0 C1", "表1, , , 表1"})
    void a_place_is_written_by_table_row_and_column(
            String grid, @Nullable Integer row, @Nullable Integer column, String text) {
        assertThat(new FilePlace(grid, row, column)).hasToString(text);
    }

    @Test
    void a_cell_stands_in_a_row() {
        assertThat(new FilePlace("表1", 12, 7).wholeRow()).isEqualTo(new FilePlace("表1", 12, null));
        assertThatThrownBy(() -> new FilePlace("表1", null, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sheet_whose_name_begins_like_another_ones_is_another_sheet() {
        String row = "产出指标|数量|维修水|≥20座|22座|50|50|\n";

        FormRead read = Reading.of(List.of(
                grid("自评表2", LayoutsTest.MONEY + LayoutsTest.HEAD + row), grid("自评表", "|指标|库|||||\n总分|||||50|50|\n")));

        assertThat(read.form().indicators())
                .extracting(Indicator::level2, Indicator::content)
                .containsExactly(org.assertj.core.api.Assertions.tuple("数量指标", "维修水库"));
        assertThat(read.place(PieceId.row(1), FormColumn.CONTENT)).contains(new FilePlace("自评表2", 7, 3));
        assertThat(read.place(PieceId.row(9), null)).isEmpty();
    }

    private static Grid grid(String name, String text) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<Cell> cells = new ArrayList<>();
            for (String part : line.split("\\|", -1)) {
                cells.add(new Cell(rows.size() + 1, cells.size() + 1, part));
            }
            rows.add(cells);
        }
        return new Grid(name, rows);
    }
}
