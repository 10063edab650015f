package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken as evidence: their content decides. */
class AttachmentKindTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"255044462d312e37, PDF", "89504e470d0a1a0a0000, PNG", "ffd8ffe000104a46, JPEG"})
    void pictures_and_pdf_are_known_by_their_beginning(String content, AttachmentKind kind) throws IOException {
        assertThat(AttachmentKinds.of(file(HexFormat.of().parseHex(content)))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml word/document.xml word/media/image1.svg, DOCX",
        "[Content_Types].xml xl/workbook.xml, XLSX",
        "[Content_Types].xml ppt/presentation.xml, PPTX",
        "OFD.xml Doc_0/Document.xml, OFD",
        "名册.xlsx 照片/1.jpg, ZIP"
    })
    void packages_are_known_by_the_names_inside(String names, AttachmentKind kind) throws IOException {
        assertThat(AttachmentKinds.of(zip(StandardCharsets.UTF_8, names.split(" "))))
                .contains(kind);
    }

    @Test
    void names_in_gbk_are_no_obstacle() throws IOException {
        assertThat(AttachmentKinds.of(zip(Charset.forName("GBK"), "佐证材料/签到表.jpg")))
                .contains(AttachmentKind.ZIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml word/document.xml word/vbaProject.bin",
                "[Content_Types].xml xl/workbook.xml xl/macrosheets/sheet1.xml",
                "[Content_Types].xml AppxManifest.xml",
                "名册.xlsx 安装/SETUP.EXE",
                "a.exe. b.txt",
                "META-INF/MANIFEST.MF org/a/Main.class",
                "打开我.lnk",
                "页面_files/a.js"
            })
    void macros_and_programs_in_a_package_are_refused(String names) throws IOException {
        assertThat(AttachmentKinds.of(zip(StandardCharsets.UTF_8, names.split(" "))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090",
                "\u007fELF",
                "#!/bin/sh\nrm",
                "<!DOCTYPE html><script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "Rar!",
                "%PD",
                "PK\u0003\u0004 cut off",
                "x"
            })
    void everything_else_is_refused(String content) throws IOException {
        assertThat(AttachmentKinds.of(file(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void a_package_of_too_many_names_is_refused() throws IOException {
        String[] names = IntStream.rangeClosed(0, PackageNames.MOST)
                .mapToObj(i -> i + ".jpg")
                .toArray(String[]::new);

        assertThat(AttachmentKinds.of(zip(StandardCharsets.UTF_8, names))).isEmpty();
        assertThat(AttachmentKinds.of(zip(StandardCharsets.UTF_8, Arrays.copyOf(names, PackageNames.MOST))))
                .contains(AttachmentKind.ZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, true",
        "Workbook, true",
        "PowerPoint Document, true",
        "EncryptedPackage, false",
        "WordDocument _VBA_PROJECT, false"
    })
    void an_old_office_file_is_known_by_its_table_of_contents(String names, boolean taken) throws IOException {
        String[] entries = names.startsWith("PowerPoint") ? new String[] {names} : names.split(" ");

        assertThat(AttachmentKinds.of(compound(entries)).isPresent()).isEqualTo(taken);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private Path zip(Charset charset, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(charset));
            }
        }
        return file(bytes.toByteArray());
    }

    /** As much of an old office file as tells its kind: the head, and entries of its table of contents. */
    private Path compound(String... names) throws IOException {
        byte[] content = new byte[512 + 128 * names.length];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, content, 0, 8);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, content, at, name.length);
            content[at + 64] = (byte) (name.length + 2);
            content[at + 66] = 2;
        }
        return file(content);
    }
}
