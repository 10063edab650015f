package org.hengping.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hengping.ui.sheet.WrittenDown;
import org.hengping.workflow.staff.WorkbookSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    @Test
    void a_list_looks_as_it_was_written_down() throws IOException {
        List<List<String>> rows = List.of(List.of("李芳", "00731"), List.of("=周\n明", "2026-03-01"));

        WrittenDown.same("people", SheetFile.write(List.of(new WorkbookSheet("人员", List.of("姓名", "电话"), rows))), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 731", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "2026-03-01", "00731"})
    void what_looks_like_a_formula_or_a_number_is_written_as_text(String text) throws IOException {
        byte[] file = SheetFile.write(List.of(new WorkbookSheet("人员", List.of("电话"), List.of(List.of(text)))));

        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Cell cell = workbook.getSheet("人员").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }
}
