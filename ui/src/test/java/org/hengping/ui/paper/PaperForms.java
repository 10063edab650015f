package org.hengping.ui.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.ui.sheet.FileKind;

/** Forms to print. */
public final class PaperForms {

    static final SignOff OPEN = new SignOff("草稿", "", "", "");

    private PaperForms() {}

    static EvaluationForm example() {
        EvaluationForm form = Example.womensFederation();
        return with(
                form, new Header("某市某区妇女联合会", 1, "陈晓", "0731-8806 1234", LocalDate.of(2026, 3, 5)), form.indicators());
    }

    /** The example as the department would send it. */
    public static byte[] exampleDocx() {
        return example(FileKind.DOCX);
    }

    public static byte[] exampleXlsx() {
        return example(FileKind.XLSX);
    }

    public static byte[] examplePdf() {
        return example(FileKind.PDF);
    }

    /** A form of forty rows. */
    public static byte[] longDocx() {
        return file(FileKind.DOCX, long_());
    }

    public static byte[] longXlsx() {
        return file(FileKind.XLSX, long_());
    }

    private static byte[] example(FileKind kind) {
        return file(kind, example());
    }

    private static byte[] file(FileKind kind, EvaluationForm form) {
        return PaperFiles.write(kind, Layout.DEPARTMENT, Reviewed.draft(form, 2020), OPEN);
    }

    /** Values that a program might take for something else. */
    static EvaluationForm odd() {
        List<Indicator> rows = List.of(
                row(1, Level1.OUTPUT, "数量指标", "=1+1", "≥10场", "-3", "10", "+5%（未达）", "@重新安排"),
                row(2, Level1.COST, "经济成本指标", "压缩“三公”经费", "≤90万元", "81.6万元", "40", "", ""),
                row(3, Level1.BENEFIT, "社会效益指标", "知晓率；覆盖面（全区）", "95%–98%", "97.25%", "30", "原因一\n原因二", "下年改进"),
                row(4, Level1.SATISFACTION, "服务对象满意度指标", "满意度", "≥95%", "96%", "10", "", ""));
        EvaluationForm plain = Example.womensFederation();
        EvaluationForm form = new EvaluationForm(
                new Header("某区图书馆", null, "", "", null),
                new BudgetExecution(
                        new FundingLine("年度资金总额", Amount.of("120.123456"), Amount.of("100"), Amount.of("20")),
                        List.of(
                                new FundingLine("财政拨款", Amount.of("100.123456"), Amount.of("90"), null),
                                new FundingLine("其他资金", Amount.of("20"), Amount.of("10"), null)),
                        Score.of("6.66")),
                new Functions("第一段职能。\n第二段：=SUM(A1)不是公式。"),
                new AnnualGoals("1.办讲座；\n2.买图书。", "办了12场讲座，\n购书2000册。"),
                rows,
                List.of(),
                List.of());
        return plain.header().equals(form.header()) ? plain : form;
    }

    /** More than two pages. */
    static EvaluationForm long_() {
        List<Indicator> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            Level1 level1 = i <= 25 ? Level1.OUTPUT : i <= 38 ? Level1.BENEFIT : Level1.SATISFACTION;
            String level2 = i <= 15 ? "数量指标" : i <= 25 ? "质量指标" : i <= 38 ? "社会效益指标" : "服务对象满意度指标";
            rows.add(row(
                    i, level1, level2, "第" + i + "项：组织街道和社区开展便民服务活动并按季度通报进度", "≥" + i + "次", i + "次", "2.5", "", ""));
        }
        return with(example(), example().header(), rows);
    }

    /** As wordy as offices are, with pages that break in the middle of everything. */
    static EvaluationForm wordy() {
        String words = "组织全区12个街道、166个村（社区）开展“送政策、送技能、送岗位”活动，累计43场次，服务群众1.2万人次；";
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : long_().indicators()) {
            int times = row.number() % 4;
            rows.add(new Indicator(
                    row.number(),
                    new Indicator.Levels(row.level1(), row.level2(), row.number() % 3 == 0 ? "=三级" + row.number() : ""),
                    "-" + row.content() + words.repeat(times),
                    row.target(),
                    times > 2 ? words + "实际完成" + row.actual() : row.actual(),
                    new Indicator.Points(row.maxScore(), row.selfScore()),
                    new Indicator.Shortfall(
                            times == 1 ? "@" + words.replace("；", "") : "", times == 1 ? "+下年度" + words.repeat(2) : ""),
                    null));
        }
        EvaluationForm form = with(example(), example().header(), rows);
        return new EvaluationForm(
                form.header(),
                form.budget(),
                new Functions(("一、" + words.repeat(4) + "\n二、" + words.repeat(3)).strip()),
                new AnnualGoals(words.repeat(9), words.repeat(14)),
                rows,
                List.of(),
                List.of());
    }

    /** A group and a row are left out, and files prove the form. */
    static EvaluationForm leftOut() {
        EvaluationForm form = example();
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                List.of(
                        new NotApplicable(null, Level1.SATISFACTION, "本部门不直接面向群众提供服务，上级未部署满意度调查。"),
                        new NotApplicable(3, null, "活动因疫情按上级要求取消。")),
                List.of(),
                List.of(
                        new Attachment(null, "2020年度部门决算报表.pdf", 482_133, "3f9a12cd".repeat(8)),
                        new Attachment(2, "巾帼文明岗命名文件（含名单）.docx", 23_871, "0b77e1a4".repeat(8))));
    }

    /** What the national project form has no place for is left out. */
    static EvaluationForm asProject(EvaluationForm form) {
        List<Indicator> rows = form.indicators().stream()
                .map(row -> new Indicator(
                        row.number(),
                        new Indicator.Levels(row.level1(), row.level2(), ""),
                        row.content(),
                        row.target(),
                        row.actual(),
                        new Indicator.Points(row.maxScore(), row.selfScore()),
                        new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                        null))
                .toList();
        Header header = form.header();
        return new EvaluationForm(
                new Header(header.departmentName(), null, header.preparer(), header.phone(), header.filledOn()),
                new BudgetExecution(
                        line(form.budget().total()),
                        form.budget().sources().stream().map(PaperForms::line).toList(),
                        form.budget().selfScore()),
                new Functions(""),
                form.goals(),
                rows,
                List.of(),
                List.of());
    }

    /** The part of a form that is printed; points claimed for execution stand there in any case. */
    public static EvaluationForm printed(EvaluationForm form) {
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : form.indicators()) {
            rows.add(new Indicator(
                    rows.size() + 1,
                    new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                    row.content(),
                    row.target(),
                    row.actual(),
                    new Indicator.Points(row.maxScore(), row.selfScore()),
                    new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                    null));
        }
        BudgetExecution budget =
                new BudgetExecution(form.budget().total(), form.budget().sources(), null);
        return new EvaluationForm(form.header(), budget, form.functions(), form.goals(), rows, List.of(), List.of());
    }

    private static FundingLine line(FundingLine line) {
        return new FundingLine(line.name(), line.budget(), line.executed(), null);
    }

    private static EvaluationForm with(EvaluationForm form, Header header, List<Indicator> rows) {
        return new EvaluationForm(header, form.budget(), form.functions(), form.goals(), rows, List.of(), List.of());
    }

    private static Indicator row(
            int number,
            Level1 level1,
            String level2,
            String content,
            String target,
            String actual,
            String max,
            String reason,
            String improvement) {
        return new Indicator(
                number,
                new Indicator.Levels(level1, level2, ""),
                content,
                target,
                actual,
                new Indicator.Points(Score.of(max), Score.of(max)),
                new Indicator.Shortfall(reason, improvement),
                null);
    }
}
