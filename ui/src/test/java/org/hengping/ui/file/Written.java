package org.hengping.ui.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;

/** The example as a department would have it, in several kinds of files. */
public final class Written {

    private static final EvaluationForm FORM = Example.womensFederation();

    private Written() {}

    public static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("部门整体自评表（2020年）");
            XWPFTable table = document.createTable(rows().size(), 10);
            for (int r = 0; r < rows().size(); r++) {
                for (int c = 0; c < rows().get(r).size(); c++) {
                    table.getRow(r).getCell(c).setText(rows().get(r).get(c));
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] xlsx() {
        return sheet(new XSSFWorkbook());
    }

    public static byte[] xls() {
        return sheet(new HSSFWorkbook());
    }

    public static byte[] text() {
        return ("部门整体自评表\n(2020年)\n"
                        + String.join(
                                "\n",
                                rows().stream()
                                        .map(row -> String.join("\t", row))
                                        .toList()))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public static byte[] html() {
        StringBuilder page = new StringBuilder("<html><head><title>部门整体自评表2020年</title></head><table>");
        for (List<String> row : rows()) {
            page.append("<tr>");
            row.forEach(cell ->
                    page.append("<td>").append(cell.replace("\n", "<br>")).append("</td>"));
            page.append("</tr>");
        }
        return page.append("</table></html>").toString().getBytes(java.nio.charset.Charset.forName("GB18030"));
    }

    private static byte[] sheet(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("自评表");
            sheet.createRow(0).createCell(0).setCellValue("部门整体自评表（2020年）");
            for (List<String> cells : rows()) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("部门(单位)名称", FORM.header().departmentName(), "所属独立核算单位个数", "1"));
        rows.add(List.of("资金来源", "全年预算数(A)", "全年执行数(B)", "上级财政转移支付(C)", "分值", "执行率", "得分"));
        rows.add(money(FORM.budget().total(), "10", "100.00%", "10.00"));
        rows.add(money(FORM.budget().sources().getFirst(), "--", "--", "--"));
        rows.add(List.of("部门职能概述", FORM.functions().text()));
        rows.add(List.of("年初设定目标", "目标完成情况"));
        rows.add(List.of(FORM.goals().planned(), FORM.goals().achieved()));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "目标内容", "目标值", "完成值", "分值", "得分", "未完成原因", "改进措施"));
        FORM.indicators().forEach(row -> rows.add(row(row)));
        rows.add(List.of("总分", "", "", "", "", "", "100", "90.00", "", ""));
        return rows;
    }

    private static List<String> money(FundingLine line, String max, String rate, String score) {
        return List.of(
                line.name(),
                String.valueOf(line.budget()),
                String.valueOf(line.executed()),
                String.valueOf(line.higherLevelTransfer()),
                max,
                rate,
                score);
    }

    private static List<String> row(Indicator row) {
        String level1 = row.level1() == Level1.OUTPUT ? "产出指标" : row.level1() == Level1.BENEFIT ? "效益指标" : "满意度指标";
        return List.of(
                level1,
                row.level2(),
                row.level3(),
                row.content(),
                row.target(),
                row.actual(),
                Objects.toString(row.maxScore()),
                Objects.toString(row.selfScore()),
                row.deviationReason(),
                row.improvement());
    }
}
