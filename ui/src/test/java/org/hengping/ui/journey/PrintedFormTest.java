package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.file.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form printed to pdf by a real browser, over several pages, is read back. */
@Tag("browser")
class PrintedFormTest {

    @TempDir
    Path folder;

    @Test
    void a_printed_form_is_read_row_for_row() throws IOException, Unreadable {
        Path pdf = folder.resolve("form.pdf");
        String page = new String(Written.html(), Charset.forName("GB18030"))
                .replace(
                        "<table>",
                        "<style>table{border-collapse:collapse;font:12px 'Noto Sans CJK SC'}td{border:1px solid #000;padding:6px}"
                                + "tr{break-inside:avoid}</style><p>部门整体自评表 2020年</p><table>");
        try (Chromium chromium = new Chromium();
                Person printer = chromium.person("")) {
            printer.page.setContent(page);
            printer.page.pdf(new Page.PdfOptions().setPath(pdf).setFormat("A4").setLandscape(true));
        }

        FormRead read = Reading.of(FileTables.of(pdf));

        EvaluationForm example = Example.womensFederation();
        assertThat(Files.size(pdf)).isPositive();
        assertThat(read.kind()).isEqualTo(FormRead.Kind.DEPARTMENT);
        assertThat(read.form().budget()).isEqualTo(example.budget());
        assertThat(read.form().indicators())
                .extracting(Indicator::maxScore)
                .isEqualTo(
                        example.indicators().stream().map(Indicator::maxScore).toList());
        assertThat(read.form().indicators())
                .extracting(row -> plain(row.content()), row -> plain(row.actual()))
                .isEqualTo(example.indicators().stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(plain(row.content()), plain(row.actual())))
                        .toList());
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
    }
}
