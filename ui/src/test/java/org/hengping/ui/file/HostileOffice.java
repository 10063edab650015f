package org.hengping.ui.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and Excel files that mean harm, written as markup: no program would write them. */
final class HostileOffice {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET_SPACE =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                    + "\" xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private HostileOffice() {}

    /** A docx with this in its body. */
    static byte[] docx(String body) {
        return docx(body, "document.xml", "");
    }

    static byte[] docx(String body, String part, String documentType) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/" + part, WORD));
        parts.put("_rels/.rels", relations("officeDocument", "word/" + part));
        parts.put(
                "word/" + part,
                documentType
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
        return zip(parts);
    }

    /** A docx with one row of a form, in which these are the cells. */
    static byte[] form(String... cells) {
        return docx(line("2025年度部门整体支出绩效自评表") + "<w:tbl>"
                + row("一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分", "偏差原因") + row(cells)
                + "</w:tbl>");
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(line(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String line(String text) {
        return "<w:p><w:r><w:t>" + text.replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:p>";
    }

    /** An xlsx with one sheet. */
    static byte[] xlsx(String rows) {
        return xlsx("sheet1.xml", "<sheetData>" + rows + "</sheetData>", "<si><t>a</t></si>", "");
    }

    /** @param styles number formats, the first of which is that of style 1 */
    static byte[] xlsx(String part, String sheet, String strings, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("/xl/workbook.xml", EXCEL + "sheet.main+xml")
                        .replace(
                                "</Types>",
                                override("/xl/" + part, EXCEL + "worksheet+xml")
                                        + override("/xl/strings.xml", EXCEL + "sharedStrings+xml")
                                        + override("/xl/styles.xml", EXCEL + "styles+xml") + "</Types>"));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SHEET_SPACE
                        + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", part)
                        .replace(
                                "</Relationships>",
                                relation("r2", "sharedStrings", "strings.xml") + relation("r3", "styles", "styles.xml")
                                        + "</Relationships>"));
        parts.put("xl/strings.xml", "<sst " + SHEET_SPACE + ">" + strings + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet " + SHEET_SPACE + ">" + styles + "</styleSheet>");
        parts.put("xl/" + part, "<worksheet " + SHEET_SPACE + ">" + sheet + "</worksheet>");
        return zip(parts);
    }

    static String styles(String format) {
        return "<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\"" + format + "\"/></numFmts>"
                + "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
                + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"200\" applyNumberFormat=\"1\"/></cellXfs>";
    }

    private static String types(String part, String type) {
        return "<Types xmlns=\"" + TYPES
                + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override(part, type) + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relation("r1", type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Large parts with noise in them, so that how well they are packed does not give them away. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String content = part.getValue();
                if (content.length() > 100_000 && !content.startsWith("<!DOCTYPE")) {
                    zip.write(noise(content.length() / 90).getBytes(StandardCharsets.UTF_8));
                }
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder("<!--");
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.append("-->").toString();
    }
}
