package org.hengping.ui.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.ui.figures.Office.OfficeRow;

/** The layouts in which forms were found published, as their text. */
enum TextLayout {
    /** 部门整体支出绩效自评表 with tabs, level labels repeated. */
    DEPARTMENT(10, 50, 30, 10),
    /** National project form, pasted with bars, labels of levels once, two lines of heads and 指标性质 | 指标值 | 度量单位. */
    THREE_COLUMNS(10, 50, 30, 10),
    /** Hubei: 20 + 80, no 分值 column, points in labels. */
    POINTS_IN_LABELS(20, 40, 30, 10),
    /** Columns in another order. */
    REORDERED(10, 50, 30, 10),
    /** One cell on each line, as a page gives when it is copied. */
    ONE_CELL_A_LINE(10, 50, 30, 10);

    private static final Pattern THREE = Pattern.compile("([≥≤=]?)(\\d+(?:\\.\\d+)?)(万?[^\\d]*)");

    private final int execution;
    private final int output;
    private final int benefit;
    private final int satisfaction;

    TextLayout(int execution, int output, int benefit, int satisfaction) {
        this.execution = execution;
        this.output = output;
        this.benefit = benefit;
        this.satisfaction = satisfaction;
    }

    boolean ownPoints() {
        return this != POINTS_IN_LABELS;
    }

    boolean transfer() {
        return this == DEPARTMENT;
    }

    String write(Office office) {
        return switch (this) {
            case DEPARTMENT -> department(office);
            case THREE_COLUMNS -> threeColumns(office);
            case POINTS_IN_LABELS -> pointsInLabels(office);
            case REORDERED -> reordered(office);
            case ONE_CELL_A_LINE -> oneCellALine(office);
        };
    }

    private String department(Office office) {
        List<String> lines = new ArrayList<>(List.of("部门整体支出绩效自评表", "(2024年)"));
        lines.add("部门(单位)名称\t" + office.name() + "\t所属独立核算单位个数\t1");
        lines.add("\t资金来源\t全年预算数(A)\t全年执行数(B)\t上级财政转移支付(C)\t分值\t执行率((B-C)/A)\t得分");
        lines.add("资金情况(万元)\t年度资金总额\t" + office.budget() + "\t" + office.executed() + "\t0\t10\t" + rate(office) + "\t"
                + points(office));
        lines.add("\t财政拨款\t" + office.source() + "\t" + office.executed() + "\t0\t--\t--\t--");
        lines.add("部门职能概述\t" + office.functions());
        lines.add("年度总体目标\t年初设定目标\t\t\t目标完成情况");
        lines.add("\t" + office.planned() + "\t\t\t" + office.achieved());
        lines.add("\t一级指标\t二级指标\t三级指标\t目标内容\t目标值\t完成值\t分值\t得分\t未完成原因\t改进措施");
        for (OfficeRow row : office.rows()) {
            lines.add(String.join(
                    "\t",
                    "",
                    row.level1(),
                    row.level2(),
                    "部门整体",
                    row.name(),
                    row.target(),
                    row.actual(),
                    max(row),
                    self(row),
                    row.reason(),
                    ""));
        }
        lines.add("总分\t\t\t\t\t\t\t" + allMax(office) + "\t" + total(office));
        return String.join("\n", lines);
    }

    private String threeColumns(Office office) {
        List<String> lines = new ArrayList<>(List.of("2024年度项目支出绩效自评表 | ||||||||||"));
        lines.add("| 项目名称 | 年度专项 |||||||||");
        lines.add("| 主管部门 | 某局 | 实施单位 | " + office.name() + " |||||||");
        lines.add("| 项目资金(万元) | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 ||||");
        lines.add("| 年度资金总额 | "
                + String.join(
                        " | ", office.budget(), office.budget(), office.executed(), "10", rate(office), points(office))
                + " ||||");
        lines.add("| 其中：当年财政拨款 | " + String.join(" | ", office.source(), office.source(), office.executed())
                + " |||||||");
        lines.add("| 年度总体目标 | 预期目标 | 实际完成情况 ||||||||");
        lines.add("| " + office.planned() + " | " + office.achieved() + " |||||||||");
        lines.add("| 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |||||");
        lines.add("| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |||||");
        OfficeRow before = null;
        for (OfficeRow row : office.rows()) {
            lines.add("| " + labels(row, before)
                    + String.join(
                            " | ", row.name(), three(row.target()), row.actual(), max(row), self(row), row.reason())
                    + " |||");
            before = row;
        }
        lines.add("| 总分 | " + allMax(office) + " | " + total(office) + " |||||||||");
        return String.join("\n", lines);
    }

    private String pointsInLabels(Office office) {
        List<String> lines = new ArrayList<>(List.of("2024年度专项项目自评表", "填报日期:2025.3.28"));
        lines.add("项目名称 | 年度专项 | ||||||||");
        lines.add("主管部门 | 某局 | 项目实施单位 | " + office.name() + " | ||||||");
        lines.add("预算执行情况(万元) (20分) | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分 (20分*执行率) | |||||");
        lines.add("年度财政资金总额 | " + String.join(" | ", office.budget(), office.executed(), rate(office), points(office))
                + " | |||||");
        lines.add("年度绩效目标1 (80分) | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分 | |||");
        OfficeRow before = null;
        for (OfficeRow row : office.rows()) {
            String first = before != null && before.level1().equals(row.level1())
                    ? ""
                    : row.level1() + "(" + group(row) + "分) | ";
            String second = first.isEmpty() && before != null && before.level2().equals(row.level2())
                    ? ""
                    : row.level2() + " | ";
            lines.add(
                    first + second + String.join(" | ", row.name(), row.target(), row.actual(), self(row)) + " | ||||");
            before = row;
        }
        lines.add("总分 | " + total(office) + " | ||||||||");
        lines.add("偏差大或目标未完成原因分析 | 见各行说明 | |||");
        return String.join("\n", lines);
    }

    private String reordered(Office office) {
        List<String> lines = new ArrayList<>(List.of("项目支出绩效自评表", "（2024年度）"));
        lines.add("单位名称\t" + office.name());
        lines.add("资金来源\t分值\t得分\t执行率\t全年执行数\t全年预算数");
        lines.add(String.join("\t", "年度资金总额", "10", points(office), rate(office), office.executed(), office.budget()));
        lines.add(String.join("\t", "财政拨款", "-", "-", "-", office.executed(), office.source()));
        lines.add("预期目标\t实际完成情况");
        lines.add(office.planned() + "\t" + office.achieved());
        lines.add("得分\t权重\t完成情况\t目标值\t指标名称\t二级指标\t一级指标\t偏差原因及改进措施");
        for (OfficeRow row : office.rows()) {
            lines.add(String.join(
                    "\t",
                    self(row),
                    max(row),
                    row.actual(),
                    row.target(),
                    row.name(),
                    row.level2(),
                    row.level1(),
                    row.reason()));
        }
        return String.join("\n", lines);
    }

    private String oneCellALine(Office office) {
        List<String> lines = new ArrayList<>(List.of("部门整体支出绩效自评表(2024年度) |", "单位名称 |", office.name() + " |"));
        lines.addAll(List.of("资金来源 |", "全年预算数 |", "全年执行数 |", "分值 |", "执行率 |", "得分 |"));
        List.of("年度资金总额", office.budget(), office.executed(), "10", rate(office), points(office))
                .forEach(cell -> lines.add(cell + " |"));
        List.of("财政拨款", office.source(), office.executed(), "/", "/", "/").forEach(cell -> lines.add(cell + " |"));
        lines.addAll(List.of("年初设定目标 |", "目标完成情况 |", office.planned() + " |", office.achieved() + " |"));
        List.of("一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分", "未完成原因分析").forEach(cell -> lines.add(cell + " |"));
        OfficeRow before = null;
        for (OfficeRow row : office.rows()) {
            if (before == null || !before.level1().equals(row.level1())) {
                lines.add(row.level1() + " |");
            }
            lines.add(row.level2() + " |");
            List.of(row.name(), row.target(), row.actual(), max(row), self(row), row.reason())
                    .forEach(cell -> lines.add(cell + " |"));
            before = row;
        }
        lines.addAll(List.of("合计 |", allMax(office) + " |", total(office) + " |"));
        return String.join("\n", lines);
    }

    private static String labels(OfficeRow row, @org.jspecify.annotations.Nullable OfficeRow before) {
        boolean first = before == null || !before.level1().equals(row.level1());
        boolean second = first || !Objects.requireNonNull(before).level2().equals(row.level2());
        return (first ? row.level1() + " | " : "") + (second ? row.level2() + " | " : "");
    }

    private static String three(String target) {
        Matcher parts = THREE.matcher(target.replace("不少于", "≥").replace("不超过", "≤"));
        String unit = parts.matches() ? parts.group(3).replace("以上", "") : "";
        return parts.matches()
                ? (parts.group(1).isEmpty() ? "≥" : parts.group(1)) + " | " + parts.group(2) + " | " + unit
                : "定性 | " + target + " | ";
    }

    private int group(OfficeRow row) {
        return row.level1().startsWith("产出") ? output : row.level1().startsWith("效益") ? benefit : satisfaction;
    }

    private String max(OfficeRow row) {
        return String.valueOf(row.share());
    }

    private String self(OfficeRow row) {
        if (!row.self().isEmpty()) {
            return row.self().equals("-") ? "" : row.self();
        }
        int whole = row.level1().startsWith("产出") ? 50 : row.level1().startsWith("效益") ? 30 : 10;
        return new BigDecimal(row.share() * group(row))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String allMax(Office office) {
        return String.valueOf(
                execution + office.rows().stream().mapToInt(OfficeRow::share).sum());
    }

    private String total(Office office) {
        BigDecimal sum = new BigDecimal(points(office));
        for (OfficeRow row : office.rows()) {
            sum = sum.add(self(row).isEmpty() ? BigDecimal.ZERO : new BigDecimal(self(row)));
        }
        return sum.toPlainString();
    }

    private static String rate(Office office) {
        return office.rate().isEmpty() ? exact(office).setScale(2, RoundingMode.HALF_UP) + "%" : office.rate();
    }

    private String points(Office office) {
        return exact(office)
                .min(BigDecimal.valueOf(100))
                .multiply(BigDecimal.valueOf(execution))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal exact(Office office) {
        return new BigDecimal(office.executed())
                .movePointRight(2)
                .divide(new BigDecimal(office.budget()), 20, RoundingMode.HALF_UP);
    }
}
