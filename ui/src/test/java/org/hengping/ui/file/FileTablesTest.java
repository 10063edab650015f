package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of every kind, and files that mean harm. */
class FileTablesTest {

    private static final Map<String, Supplier<byte[]>> KINDS = Map.of(
            "docx",
            Written::docx,
            "xlsx",
            Written::xlsx,
            "xls",
            Written::xls,
            "txt",
            Written::text,
            "html",
            Written::html);

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "xls", "txt", "html"})
    void a_form_is_read_the_same_out_of_every_kind_of_file(String kind) throws Unreadable {
        FormRead read = Reading.of(FileTables.of(KINDS.get(kind).get()));
        EvaluationForm example = Example.womensFederation();

        assertThat(read.form().indicators()).isEqualTo(example.indicators());
        assertThat(read.form().budget()).isEqualTo(example.budget());
        assertThat(read.form().header().departmentName())
                .isEqualTo(example.header().departmentName());
        assertThat(read.fiscalYear()).isEqualTo(2020);
        assertThat(read.kind()).isEqualTo(FormRead.Kind.DEPARTMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "xls"})
    void a_damaged_file_is_refused_in_words_or_read_but_never_crashes(String kind) {
        byte[] good = KINDS.get(kind).get();
        Random random = new Random(430112);
        for (int i = 0; i < 60; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = 0; flips < 8 && bad.length > 0; flips++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Reading.of(FileTables.of(bad)).form()).isNotNull();
            } catch (Unreadable refused) {
                assertThat(refused.sentence().key()).startsWith("file.");
            }
        }
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>".getBytes());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }

        assertThatThrownBy(() -> FileTables.of(bomb.toByteArray())).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u0002 binary", "%PDF-1.4 nothing", "PK\u0003\u0004 nothing"})
    void what_is_no_form_file_is_refused(String content) {
        assertThatThrownBy(() -> FileTables.of(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Unreadable.class);
    }
}
