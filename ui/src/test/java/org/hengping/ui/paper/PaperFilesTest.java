package org.hengping.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.Sentence;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.sheet.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written as the official form is read back as it was. */
class PaperFilesTest {

    private static final int YEAR = 2025;

    static Stream<Arguments> files() {
        return Stream.of(FileKind.values()).flatMap(kind -> Stream.of(
                        PaperForms.example(),
                        PaperForms.odd(),
                        PaperForms.long_(),
                        PaperForms.wordy(),
                        PaperForms.leftOut())
                .map(form -> Arguments.of(kind, form)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_department_form_is_read_back_value_for_value(FileKind kind, EvaluationForm form) throws Exception {
        FormRead read = readBack(kind, Layout.DEPARTMENT, form);

        assertThat(read.fiscalYear()).isEqualTo(YEAR);
        assertThat(Differences.between(PaperForms.printed(form), PaperForms.printed(read.form())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_project_form_is_read_back_value_for_value(FileKind kind, EvaluationForm form) throws Exception {
        FormRead read = readBack(kind, Layout.PROJECT, form);

        assertThat(read.kind()).isEqualTo(FormRead.Kind.PROJECT);
        assertThat(Differences.between(PaperForms.printed(PaperForms.asProject(form)), PaperForms.printed(read.form())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_reviewed_form_is_read_back_as_the_department_wrote_it(FileKind kind, EvaluationForm form) throws Exception {
        for (Layout layout : Layout.values()) {
            EvaluationForm written = layout == Layout.PROJECT ? PaperForms.asProject(form) : form;
            FormRead plain = readBack(kind, layout, form);
            FormRead read = read(kind, PaperFiles.write(kind, layout, Reviewed.cut(form), Reviewed.SIGNED));

            assertThat(Differences.between(PaperForms.printed(written), PaperForms.printed(read.form())))
                    .as("%s", layout)
                    .isEmpty();
            assertThat(read.form().budget().selfScore())
                    .isEqualTo(plain.form().budget().selfScore());
            assertThat(read.declared()).isEqualTo(plain.declared());
            assertThat(read.layout()).isEqualTo(plain.layout());
            assertThat(read.notes()).extracting(FormRead.Note::message).isEqualTo(messages(plain));
        }
    }

    private static List<Sentence> messages(FormRead read) {
        return read.notes().stream().map(FormRead.Note::message).toList();
    }

    @Test
    void nothing_in_a_sheet_is_a_formula() throws Exception {
        byte[] file = write(FileKind.XLSX, Layout.DEPARTMENT, PaperForms.odd());

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
            assertThat(workbook.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_was_signed_stands_in_its_places(FileKind kind) throws Exception {
        EvaluationForm form = PaperForms.example();
        byte[] file = PaperFiles.write(kind, Layout.DEPARTMENT, Reviewed.draft(form, YEAR), Reviewed.SIGNED);
        Path path = Files.createTempFile("signed", "." + kind.extension());
        Files.write(path, file);

        String all = FileTables.of(path).toString();

        assertThat(all).contains("李敏").contains("周岚").contains("09:12");
        Files.delete(path);
    }

    private static FormRead readBack(FileKind kind, Layout layout, EvaluationForm form) throws Exception {
        return read(kind, write(kind, layout, form));
    }

    private static FormRead read(FileKind kind, byte[] file) throws Exception {
        Path path = Files.createTempFile("paper", "." + kind.extension());
        try {
            Files.write(path, file);
            return Reading.of(FileTables.of(path));
        } finally {
            Files.delete(path);
        }
    }

    private static byte[] write(FileKind kind, Layout layout, EvaluationForm form) {
        return PaperFiles.write(kind, layout, Reviewed.draft(form, YEAR), PaperForms.OPEN);
    }
}
