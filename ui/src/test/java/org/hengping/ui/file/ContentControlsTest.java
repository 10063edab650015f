package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Forms that were made with content controls, as offices draw them for others to fill in. */
class ContentControlsTest {

    private static final String BEGIN =
            "<w:sdt><w:sdtPr><w:alias w:val=\"指标\"/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>";
    private static final String END = "</w:sdtContent></w:sdt>";

    @Test
    void rows_cells_and_words_in_controls_are_read_as_if_there_were_none() throws Exception {
        byte[] controls = with(document -> document.replace("<w:tr>", BEGIN + "<w:tr>")
                .replace("</w:tr>", "</w:tr>" + END)
                .replace("<w:tc>", BEGIN + "<w:tc>")
                .replace("</w:tc>", "</w:tc>" + END)
                .replace("<w:r>", BEGIN.replace("</w:sdtPr>", "</w:sdtPr><w:sdtEndPr/>") + "<w:r>")
                .replace("</w:r>", "</w:r>" + END));

        assertThat(FileTables.of(controls))
                .hasToString(FileTables.of(Written.docx()).toString());
    }

    @Test
    void signs_of_a_symbol_font_are_those_of_targets() throws Exception {
        byte[] symbols = with(document -> document.replace(
                "至少30场", "</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:char=\"2713\"/><w:t>30场"));

        assertThat(FileTables.of(symbols).toString()).contains("R10 C5 ≥30场").doesNotContain("至少30场");
    }

    @Test
    void a_file_without_any_stays_the_same_to_the_byte() throws IOException {
        byte[] docx = Written.docx();

        assertThat(ContentControls.without(docx)).isSameAs(docx);
    }

    private static byte[] with(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Written.docx()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                boolean document = entry.getName().equals("word/document.xml");
                out.write(
                        document
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
