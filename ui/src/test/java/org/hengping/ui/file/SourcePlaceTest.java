package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.form.FilePlace;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "自评表.docx, 表1, 12, 7, 表1 第12行第7格",
        "自评表.docx, 表2, 3, , 表2 第3行",
        "自评表.docx, 正文, 1, 1, 表格外的文字",
        "自评表.xlsx, Sheet1, 12, 7, Sheet1!G12",
        "自评表.xls, 表1, 9, 28, 表1!AB9",
        "自评表.XLSX, 附件 1, 9, , 附件 1 第9行",
        "自评表.txt, 文本, 3, 2, 第3行",
        "自评表.pdf, 第2页, 4, 5, 第2页第4行",
        "自评表.pdf, 第2页, 0, 1, 第2页表格外",
        "网页, 表1, 2, 3, 表1 第2行第3格"
    })
    void a_place_is_said_as_people_look_for_it(
            String file, String grid, int row, @Nullable Integer column, String said) {
        assertThat(Wording.chinese().say(SourcePlace.of(new FilePlace(grid, row, column), file)))
                .isEqualTo(said);
    }
}
