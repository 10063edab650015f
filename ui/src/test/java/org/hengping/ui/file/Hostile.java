package org.hengping.ui.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files that mean harm, by what they are called in the test. */
public final class Hostile {

    private static final String TITLE = "2025年度部门整体支出绩效自评表\n";
    private static final String HEAD = "一级指标\t二级指标\t三级指标\t年度指标值\t全年完成值\t分值\t得分\t偏差原因\n";
    private static final String PAGE =
            "<title>" + TITLE + "</title><table><tr>" + HEAD.replaceAll("([^\t\n]+)[\t\n]", "<td>$1");

    private Hostile() {}

    public static byte[] file(String what) throws Exception {
        byte[] text = text(what);
        return text != null ? text : what.endsWith("pdf") ? pdf(what) : office(what);
    }

    private static byte[] text(String what) {
        String text =
                switch (what) {
                    case "empty" -> "";
                    case "blank lines" -> "\n".repeat(3_000_000);
                    case "rtf" -> "{\\rtf1\\ansi " + "{\\b ".repeat(1000) + "}".repeat(1001);
                    case "brackets txt" -> TITLE + HEAD + ("(".repeat(90_000) + "\t数量指标\ta\t1\t1\t1\t1\n").repeat(20);
                    case "short brackets txt" ->
                        TITLE + HEAD + row("(".repeat(30_000), "5", "5").repeat(20);
                    case "numbers txt" ->
                        TITLE
                                + HEAD
                                + row("a", "1、".repeat(15_000), "1、".repeat(15_000))
                                        .repeat(10);
                    case "each txt" -> TITLE + HEAD + row("a", "5" + "每人".repeat(15_000), "达".repeat(30_000) + "5场");
                    case "tiers txt" -> TITLE + HEAD + row("a", "优、".repeat(15_000) + "优", "每共共".repeat(9000) + "好5场");
                    case "bars txt" -> "|a\n|b\n|c\n" + "a|\n".repeat(1_000_000);
                    case "rows txt" -> TITLE + HEAD + row("a", "5", "5").repeat(4900);
                    case "endless bars" -> "|一级指标|二级指标".repeat(150_000);
                    case "endless line" -> TITLE + HEAD + "9".repeat(4_300_000);
                    case "rows html" -> PAGE + "<tr><td>产出指标<td>数量指标<td>a<td>5<td>5<td>1<td>1<td>".repeat(6000);
                    case "cells html" -> PAGE + ("<tr>" + "<td>a".repeat(20)).repeat(40_000);
                    case "span html" -> PAGE + "<tr><td colspan=9999 rowspan=9999>x" + "<tr>".repeat(4900);
                    case "tables html" -> "<table>".repeat(299) + "<tr><td>a".repeat(200_000);
                    case "deep html" -> "<table>" + "<tr><td><table>".repeat(60_000);
                    default -> null;
                };
        return text == null ? null : text.getBytes(UTF_8);
    }

    private static String row(String content, String target, String actual) {
        return "产出指标\t数量指标\t" + content + "\t" + target + "\t" + actual + "\t10\t10\t\n";
    }

    private static byte[] pdf(String what) {
        String form = "/X Do ".repeat(10);
        return switch (what) {
            case "bomb pdf" -> HostilePdf.of(" ".repeat(100_000_000));
            case "loop pdf" -> HostilePdf.of("/X Do ", form);
            case "fan pdf" -> HostilePdf.of("/X Do ", form, form, form, form, form, form, form, form, form, "q Q");
            case "states pdf" -> HostilePdf.of("q ".repeat(20_000_000));
            default -> encryptedPdf();
        };
    }

    private static byte[] office(String what) throws Exception {
        String cells = "<row>" + "<c s=\"1\"><v>0.123456789</v></c>".repeat(100) + "</row>";
        String rows = "<row><c><v>1</v></c></row>".repeat(100_000);
        return switch (what) {
            case "cells docx" ->
                HostileOffice.docx("<w:tbl>" + ("<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(60) + "</w:tr>").repeat(20_000)
                        + "</w:tbl>");
            case "paragraphs docx" -> HostileOffice.docx("<w:p/>".repeat(2_000_000));
            case "rows docx" ->
                HostileOffice.docx("<w:tbl>" + HostileOffice.row("a").repeat(20_000) + "</w:tbl>");
            case "text docx" -> HostileOffice.form("产出指标", "长".repeat(4_000_000));
            case "lines docx" ->
                HostileOffice.form("产出指标", "数量指标", "a", "5", "5", "1", "1", "x" + "\n".repeat(40_000) + "y");
            case "deep docx" ->
                HostileOffice.docx("<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000));
            case "deep bin docx" ->
                HostileOffice.docx(
                        "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000),
                        "document.bin",
                        "");
            case "entities docx" ->
                HostileOffice.docx(
                        "&b;", "document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>");
            case "entities bin docx" ->
                HostileOffice.docx("&b;", "document.bin", "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
            case "macros docx" ->
                HostileOffice.zip(Map.of("word/document.xml", "<w:document/>", "word/VBAPROJECT.bin", "x"));
            case "rows xlsx" -> HostileOffice.xlsx(rows);
            case "rows bin xlsx" -> HostileOffice.xlsx("sheet1.bin", "<sheetData>" + rows + "</sheetData>", "", "");
            case "rows prefix xlsx" ->
                HostileOffice.xlsx(
                        "sheet1.xml",
                        "<x:sheetData>" + rows.replace("<", "<x:").replace("<x:/", "</x:") + "</x:sheetData>",
                        "",
                        "");
            case "cells xlsx" -> HostileOffice.xlsx(("<row>" + "<c/>".repeat(16_384) + "</row>").repeat(200));
            case "strings xlsx" ->
                HostileOffice.xlsx("sheet1.xml", "<sheetData/>", "<si><t>a</t></si>".repeat(1_000_000), "");
            case "string xlsx" ->
                HostileOffice.xlsx(
                        "sheet1.xml",
                        "<sheetData>" + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(20) + "</row>").repeat(4000)
                                + "</sheetData>",
                        "<si><t>" + "长".repeat(2_000_000) + "</t></si>",
                        "");
            case "merged xlsx" ->
                HostileOffice.xlsx(
                        "sheet1.xml",
                        "<sheetData>" + cells.repeat(100) + "</sheetData><mergeCells>"
                                + "<mergeCell ref=\"A6001:B6001\"/>".repeat(100_000) + "</mergeCells>",
                        "",
                        HostileOffice.styles("0"));
            case "fraction xlsx" ->
                HostileOffice.xlsx(
                        "sheet1.xml",
                        "<sheetData>" + cells.repeat(2000) + "</sheetData>",
                        "",
                        HostileOffice.styles("# ?/?????????"));
            case "format xlsx" ->
                HostileOffice.xlsx(
                        "sheet1.xml",
                        "<sheetData>" + cells.repeat(2000) + "</sheetData>",
                        "",
                        HostileOffice.styles("0".repeat(99_000)));
            case "sheets xlsx" -> rows();
            case "many entries" -> entries();
            case "truncated" -> java.util.Arrays.copyOf(Written.docx(), 900);
            case "encrypted docx" -> encrypted();
            case "21 MB" -> new byte[21 * 1024 * 1024];
            default -> random();
        };
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
                "user".getBytes(UTF_8),
                "owner".getBytes(UTF_8),
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
