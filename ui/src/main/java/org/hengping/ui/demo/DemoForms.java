package org.hengping.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.jspecify.annotations.Nullable;

/** Forms of the other departments: plain, complete, each with figures of its own. */
final class DemoForms {

    private static final String VISITS = "走访服务对象";
    private static final String ONLINE = "部分走访改为线上回访，未计入人次。";

    private final List<Indicator> rows = new ArrayList<>();
    private final String shortName;
    private final int size;

    private DemoForms(String shortName, int size) {
        this.shortName = shortName;
        this.size = size;
    }

    /** @param size tells the departments apart; 1 and more */
    static EvaluationForm of(String name, String shortName, int size) {
        return new DemoForms(shortName, size).form(name);
    }

    private EvaluationForm form(String name) {
        int budget = 180 + 37 * size;
        int executed = size == 12 ? budget * 55 / 100 : budget - size % 5 * 6;
        output();
        benefit();
        shortfalls();
        String more = shortName.equals("区档案馆") ? "编印内部参考资料4期；查档咨询电话0731-88070242。" : "";
        FundingLine total = line("年度资金总额", budget, executed);
        return new EvaluationForm(
                new Header(name, 1 + size % 4, shortName + "填报人", "0731-8806%04d".formatted(1000 + size * 7), null),
                new BudgetExecution(total, List.of(line("财政拨款", budget, executed)), null),
                new Functions("承担" + shortName + "职责范围内的行政管理与公共服务，落实区委、区政府交办的年度重点任务。" + more),
                new AnnualGoals(
                        "指标1：完成年度重点任务；\n指标2：业务培训不少于" + (4 + size % 3) + "期；\n指标3：服务对象满意度不低于90%。",
                        "年度重点任务已完成，业务培训" + (4 + size % 3) + "期，服务对象满意度为" + satisfied() + "%。"),
                rows,
                List.of(),
                generous()
                        ? List.of(new Answer(Rule.SCORE_DIFFERS + "@row/2.selfScore", "线上回访另有台账，按实际服务量自评。"))
                        : List.of());
    }

    private void output() {
        int courses = 4 + size % 3;
        row(Level1.OUTPUT, "数量指标", "开展业务培训", "不少于" + courses + "期", courses + "期", "12.00", null);
        visits();
        row(Level1.OUTPUT, "质量指标", "重点任务按标准验收", "≥95%", 96 + size % 4 + "%", "10.00", null);
        row(Level1.OUTPUT, "时效指标", "年度任务完成时间", "12月底前", "12月" + (10 + size % 15) + "日", "8.00", null);
        row(Level1.OUTPUT, "成本指标", "公用经费支出", "≤" + (40 + size) + "万元", 39 + size + "万元", "7.00", null);
    }

    /** Every third department falls short and says why; two claim all points nevertheless. */
    private void visits() {
        String target = "≥" + 20 * size + "人次";
        row(Level1.OUTPUT, "数量指标", VISITS, target, 20 * size + 3 + "人次", "13.00", null);
        if (generous()) {
            shortfall(VISITS, 10 * size + "人次", "13.00", null, ONLINE, "明年按季度安排走访。");
        } else if (size % 3 == 0) {
            shortfall(VISITS, 16 * size + "人次", "10.40", null, ONLINE, "明年按季度安排走访。");
        }
    }

    private boolean generous() {
        return size == 5 || size == 13;
    }

    private void benefit() {
        row(Level1.BENEFIT, "社会效益指标", "提升公共服务水平", "效果明显", "服务网点覆盖全部街镇", "15.00", Tier.ACHIEVED);
        row(Level1.BENEFIT, "可持续影响指标", "健全内部管理制度", "长期坚持", "制度已修订并执行", "15.00", Tier.ACHIEVED);
        row(Level1.SATISFACTION, "服务对象满意度指标", "服务对象满意度", "≥90%", satisfied() + "%", "10.00", null);
    }

    /** Some fall short elsewhere too. */
    private void shortfalls() {
        if (dissatisfied()) {
            shortfall("服务对象满意度", satisfied() + "%", "9.56", null, "窗口排队时间较长。", "增设自助终端和预约服务。");
        }
        if (size % 8 == 6) {
            String actual = "制度已修订，部分科室尚未执行";
            shortfall("健全内部管理制度", actual, "10.50", Tier.PARTLY_ACHIEVED, "新制度年底印发，执行时间不足。", "明年一季度完成培训并全面执行。");
        }
        if (size == 20 || size == 22) {
            String actual = "服务网点覆盖大部分街镇";
            shortfall("提升公共服务水平", actual, "9.00", Tier.PARTLY_ACHIEVED, "两个街镇的网点因选址推迟。", "明年上半年建成。");
        }
    }

    private boolean dissatisfied() {
        return size == 4 || size == 20;
    }

    private int satisfied() {
        return dissatisfied() ? 86 : 91 + size % 7;
    }

    private void shortfall(
            String content, String actual, String self, @Nullable Tier tier, String reason, String improvement) {
        rows.replaceAll(row -> !row.content().equals(content)
                ? row
                : new Indicator(
                        row.number(),
                        new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                        content,
                        row.target(),
                        actual,
                        new Indicator.Points(row.maxScore(), Score.of(self)),
                        new Indicator.Shortfall(reason, improvement),
                        tier));
    }

    private void row(
            Level1 level1,
            String level2,
            String content,
            String target,
            String actual,
            String max,
            @Nullable Tier tier) {
        Score score = Score.of(max);
        rows.add(new Indicator(
                rows.size() + 1,
                new Indicator.Levels(level1, level2, "部门整体"),
                content,
                target,
                actual,
                new Indicator.Points(score, score),
                new Indicator.Shortfall("", ""),
                tier));
    }

    /** The same form after it was sent back: one figure corrected. */
    static EvaluationForm corrected(EvaluationForm form) {
        List<Indicator> rows = new ArrayList<>(form.indicators());
        Indicator first = rows.getFirst();
        rows.set(
                0,
                new Indicator(
                        first.number(),
                        new Indicator.Levels(first.level1(), first.level2(), first.level3()),
                        first.content(),
                        first.target(),
                        first.actual(),
                        new Indicator.Points(first.maxScore(), first.selfScore()),
                        new Indicator.Shortfall("其中线上1期，其余为集中办班。", ""),
                        null));
        List<Answer> answers = form.answers();
        return new EvaluationForm(
                form.header(), form.budget(), form.functions(), form.goals(), rows, form.notApplicable(), answers);
    }

    private static FundingLine line(String name, int budget, int executed) {
        return new FundingLine(
                name, Amount.of(String.valueOf(budget)), Amount.of(String.valueOf(executed)), Amount.ZERO);
    }
}
