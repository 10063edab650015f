package org.hengping.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;

/** One way in which another office's file differs, and what follows from it for the form: mostly nothing. */
enum Mutation {
    COLUMNS_MOVED(cells -> cells.swap("目标值", "完成值"), row -> row),
    POINTS_MOVED(cells -> cells.swap("分值", "得分"), row -> row),
    RENAMED(cells -> cells.all(Mutation::renamed), row -> row),
    TRADITIONAL(
            cells -> cells.all(text -> text.replace("分值", "分値")
                    .replace("一级指标", "一級指標")
                    .replace("二级指标", "二級指標")
                    .replace("指标值", "指標值")),
            row -> row),
    SPACED(
            cells -> cells.all(text -> text.matches("\\p{IsHan}{2,4}") ? String.join(" ", text.split("")) : text),
            row -> row),
    MERGED(cells -> cells.without("改进措施").column("未完成原因", (head, text) -> head ? "偏差原因分析及改进措施" : text), row -> row),
    SPLIT(
            cells -> cells.split("目标值", (head, text) -> head ? List.of("指标性质", "指标值", "度量单位") : parts(text)),
            row -> with(row, String.join("", parts(row.target())), row.actual())),
    UNIT_CHANGED(
            cells -> cells.column("完成值", (head, text) -> text.strip().equals("43") ? "43%" : text),
            row -> row.actual().equals("43") ? with(row, row.target(), "43%") : row),
    FIGURE_CHANGED(
            cells -> cells.column("完成值", (head, text) -> text.strip().equals("576") ? "90" : text),
            row -> row.actual().equals("576") ? with(row, row.target(), "90") : row),
    TARGET_RAISED(
            cells -> cells.column("目标值", (head, text) -> text.strip().equals("5期") ? "50期" : text),
            row -> row.target().equals("5期") ? with(row, "50期", row.actual()) : row);

    private static final Map<String, String> OTHER_NAMES =
            Map.of("目标值", "年度指标值", "完成值", "实际完成值", "分值", "权重", "得分", "自评得分", "未完成原因", "偏差原因分析", "目标内容", "指标名称");

    private static final Pattern THREE = Pattern.compile("(至少|≥)(\\d+)(\\p{IsHan})");

    private final UnaryOperator<Cells> cells;
    private final UnaryOperator<Indicator> row;

    Mutation(UnaryOperator<Cells> cells, UnaryOperator<Indicator> row) {
        this.cells = cells;
        this.row = row;
    }

    Cells change(Cells before) {
        return cells.apply(before);
    }

    EvaluationForm change(EvaluationForm form) {
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators().stream().map(row).toList(),
                List.of(),
                List.of());
    }

    private static String renamed(String text) {
        return OTHER_NAMES.getOrDefault(text.replaceAll("\\s", ""), text);
    }

    /** 至少30场 is ≥, 30 and 场; words are a value without nature and unit. */
    private static List<String> parts(String text) {
        Matcher three = THREE.matcher(text.strip());
        return three.matches() ? List.of("≥", three.group(2), three.group(3)) : List.of("", text, "");
    }

    private static Indicator with(Indicator row, String target, String actual) {
        return new Indicator(
                row.number(),
                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                row.content(),
                target,
                actual,
                new Indicator.Points(row.maxScore(), row.selfScore()),
                new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                row.tier());
    }
}
