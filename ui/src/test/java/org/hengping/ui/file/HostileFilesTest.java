package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files that mean harm are refused in words, within five seconds. */
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zip bomb|file.tooLarge",
                "many entries|file.tooLarge",
                "entities|file.damaged",
                "macros|file.macros",
                "100000 rows|file.tooManyRows",
                "deep xml|file.damaged",
                "truncated|file.damaged",
                "encrypted docx|file.encrypted",
                "encrypted pdf|file.encrypted",
                "21 MB|file.tooLarge",
                "program|file.kind"
            })
    void a_hostile_file_is_refused_in_words_and_in_time(String what) throws Exception {
        byte[] file = hostile(what.split("\\|")[0]);
        Instant start = Instant.now();

        assertThatThrownBy(() -> BoundedReading.of(file, null))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo(what.split("\\|")[1]));
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep html", "endless bars", "endless line"})
    void a_text_without_end_costs_no_more_than_five_seconds(String what) throws Exception {
        byte[] file = hostile(what);
        Instant start = Instant.now();
        try {
            assertThat(BoundedReading.of(file, null).read().understood()).isFalse();
        } catch (Unreadable refused) {
            assertThat(refused.sentence().key()).startsWith("file.");
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST.plusSeconds(1));
    }

    private static byte[] hostile(String what) throws Exception {
        return switch (what) {
            case "zip bomb" -> word("<w:p/>".repeat(12_000_000));
            case "many entries" -> entries();
            case "entities" ->
                zip(
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document>&b;</w:document>"));
            case "macros" -> zip(Map.of("word/document.xml", "<w:document/>", "word/vbaProject.bin", "x"));
            case "100000 rows" -> rows();
            case "deep xml" -> word("<w:tbl><w:tr><w:tc>".repeat(20_000));
            case "truncated" -> java.util.Arrays.copyOf(Written.docx(), 900);
            case "encrypted docx" -> encrypted();
            case "encrypted pdf" -> encryptedPdf();
            case "21 MB" -> new byte[21 * 1024 * 1024];
            case "deep html" -> ("<table>" + "<tr><td><table>".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
            case "endless bars" -> "|一级指标|二级指标".repeat(400_000).getBytes(StandardCharsets.UTF_8);
            case "endless line" ->
                "一级指标\t二级指标\t三级指标\t目标值\t完成值\t分值\t得分\n"
                        .concat("9".repeat(9_000_000))
                        .getBytes(StandardCharsets.UTF_8);
            default -> random();
        };
    }

    private static byte[] word(String body) throws IOException {
        return zip(Map.of("word/document.xml", "<w:document><w:body>" + body));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] entries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3000; i++) {
                zip.putNextEntry(new ZipEntry("word/document" + i));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet("1");
            for (int i = 0; i < 100_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("指标" + i);
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Written.docx());
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedPdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setEncryption(
                "user".getBytes(StandardCharsets.UTF_8),
                "owner".getBytes(StandardCharsets.UTF_8),
                PdfWriter.ALLOW_PRINTING,
                PdfWriter.ENCRYPTION_AES_128);
        document.open();
        document.add(new Paragraph("secret"));
        document.close();
        return bytes.toByteArray();
    }

    private static byte[] random() {
        byte[] bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[2] = 0;
        return bytes;
    }
}
