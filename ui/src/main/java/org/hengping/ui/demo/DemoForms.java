package org.hengping.ui.demo;

import java.util.ArrayList;
import java.util.List;
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
        String more = shortName.equals("区档案馆") ? "编印内部参考资料4期；查档咨询电话0731-88070242。" : "";
        FundingLine total = line("年度资金总额", budget, executed);
        return new EvaluationForm(
                new Header(name, 1 + size % 4, shortName + "填报人", "0731-8806%04d".formatted(1000 + size * 7), null),
                new BudgetExecution(total, List.of(line("财政拨款", budget, executed)), null),
                new Functions("承担" + shortName + "职责范围内的行政管理与公共服务，落实区委、区政府交办的年度重点任务。" + more),
                new AnnualGoals(
                        "指标1：完成年度重点任务；\n指标2：业务培训不少于" + (4 + size % 3) + "期；\n指标3：服务对象满意度不低于90%。",
                        "年度重点任务已完成，业务培训" + (4 + size % 3) + "期，服务对象满意度为" + (91 + size % 7) + "%。"),
                rows,
                List.of(),
                generous() ? List.of(new Answer("SCORE_DIFFERS@row/2.selfScore", "线上回访另有台账，按实际服务量自评。")) : List.of());
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
        if (generous()) {
            short_(target, 10 * size + "人次", "13.00");
        } else if (size % 3 == 0) {
            short_(target, 16 * size + "人次", "10.40");
        } else {
            row(Level1.OUTPUT, "数量指标", VISITS, target, 20 * size + 3 + "人次", "13.00", null);
        }
    }

    private boolean generous() {
        return size == 5 || size == 13;
    }

    private void short_(String target, String actual, String self) {
        rows.add(new Indicator(
                rows.size() + 1,
                Level1.OUTPUT,
                "数量指标",
                "部门整体",
                VISITS,
                target,
                actual,
                Score.of("13.00"),
                Score.of(self),
                "部分走访改为线上回访，未计入人次。",
                "明年按季度安排走访。",
                null));
    }

    private void benefit() {
        row(Level1.BENEFIT, "社会效益指标", "提升公共服务水平", "效果明显", "服务网点覆盖全部街镇", "15.00", Tier.ACHIEVED);
        row(Level1.BENEFIT, "可持续影响指标", "健全内部管理制度", "长期坚持", "制度已修订并执行", "15.00", Tier.ACHIEVED);
        row(Level1.SATISFACTION, "服务对象满意度指标", "服务对象满意度", "≥90%", 91 + size % 7 + "%", "10.00", null);
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
                rows.size() + 1, level1, level2, "部门整体", content, target, actual, score, score, "", "", tier));
    }

    /** The same form after it was sent back: one figure corrected. */
    static EvaluationForm corrected(EvaluationForm form) {
        List<Indicator> rows = new ArrayList<>(form.indicators());
        Indicator first = rows.getFirst();
        rows.set(
                0,
                new Indicator(
                        first.number(),
                        first.level1(),
                        first.level2(),
                        first.level3(),
                        first.content(),
                        first.target(),
                        first.actual(),
                        first.maxScore(),
                        first.selfScore(),
                        "其中线上1期，其余为集中办班。",
                        "",
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
