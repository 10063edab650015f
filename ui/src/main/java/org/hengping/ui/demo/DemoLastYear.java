package org.hengping.ui.demo;

import java.util.List;
import java.util.Map;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Version;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.demo.DemoPlan.LastYear;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The round of the year before the demonstration's: three departments, all approved and public, so that there are rows to carry over and
 * something to read without signing in. */
@Component
@Profile("demo")
class DemoLastYear {

    private static final List<String> DEPARTMENTS = List.of("区妇联", "区交通局", "区农业农村局");

    /** Row by row what came of it, where that was not what the example says. */
    private static final Map<Integer, String> ACTUALS = Map.of(
            1, "5",
            2, "31场",
            3, "8",
            4, "4个、3个",
            5, "186人",
            6, "救助98名",
            9, "每人650元",
            10, "每人3200元",
            12, "招募爱心妈妈与96名困境儿童结对帮扶",
            13, "调和率达24%");

    private final RoundOpening rounds;
    private final Inbox inbox;
    private final Drafting drafting;
    private final HeadReview heads;
    private final FinanceReview finance;
    private final Disclosing disclosing;
    private final DemoClock clock;

    DemoLastYear(
            RoundOpening rounds,
            Inbox inbox,
            Drafting drafting,
            HeadReview heads,
            FinanceReview finance,
            Disclosing disclosing,
            DemoClock clock) {
        this.rounds = rounds;
        this.inbox = inbox;
        this.drafting = drafting;
        this.heads = heads;
        this.finance = finance;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /** Opens the round before the plan's, and walks it to its end. */
    void write(long officer, DemoPlan plan, List<DemoOffice> all) {
        List<DemoOffice> offices = all.stream()
                .filter(office -> DEPARTMENTS.contains(office.department().shortName()))
                .toList();
        LastYear year = plan.lastYear();
        clock.set(year.opened().atTime(9, 0));
        int fiscalYear = plan.fiscalYear() - 1;
        rounds.open(
                officer,
                new RoundPlan(
                        fiscalYear,
                        fiscalYear + "年度部门整体支出绩效自评",
                        RuleSets.national(),
                        year.opened(),
                        year.dueDays(),
                        ResubmissionDays.USUAL,
                        offices.stream().map(office -> office.department().id()).toList()));
        offices.forEach(office -> play(office, year));
    }

    private void play(DemoOffice office, LastYear year) {
        long id = inbox.waiting(office.preparer()).getFirst().evaluation().id();
        clock.set(year.written());
        List<Change> changes = form(office).pieces().stream()
                .map(piece -> Change.save(piece, Draft.ABSENT))
                .toList();
        Draft draft = drafting.save(office.preparer(), id, changes);
        clock.set(year.submitted());
        Version version = drafting.submit(office.preparer(), id, draft.revision(), "");
        clock.set(year.endorsed());
        heads.endorse(office.head(), id, version.seen(), "同意报送。");
        clock.set(year.approved());
        finance.approve(office.officer(), id, version.seen(), 0, "");
        clock.set(year.disclosed());
        disclosing.disclose(office.officer(), id, version.seen(), "已通读全文，不涉及国家秘密、工作秘密和个人隐私，同意公开。", Map.of());
    }

    private static EvaluationForm form(DemoOffice office) {
        return office.size() == 1
                ? womensFederation()
                : DemoForms.of(office.department().name(), office.department().shortName(), office.size() + 2);
    }

    /** What the women's federation handed in: the promises of the example but for one, with nothing left to be mended. */
    static EvaluationForm womensFederation() {
        EvaluationForm example = Example.womensFederation();
        String planned = example.goals()
                .planned()
                .replaceAll("指标7[^\n]*\n", "")
                .replace("指标8", "指标7")
                .replace("指标9", "指标8")
                .replace("10个村", "8个村");
        String achieved = "全年办公益讲堂31场，技能培训5期；在8个社区落地儿童早期发展项目。创评巾帼文明岗4个、妇女儿童之家3个；"
                + "慰问救助困难妇女儿童186名。婚调中心调和率24%。招募爱心妈妈96名，与困境儿童结对。";
        return new EvaluationForm(
                example.header(),
                new BudgetExecution(money("年度资金总额"), List.of(money("财政拨款")), null),
                example.functions(),
                new AnnualGoals(planned, achieved),
                example.indicators().stream().map(DemoLastYear::row).toList(),
                List.of(),
                List.of());
    }

    private static Indicator row(Indicator row) {
        boolean satisfaction = row.number() == 17;
        Score max = satisfaction ? Score.of(10) : row.maxScore();
        return new Indicator(
                row.number(),
                new Indicator.Levels(row.level1(), row.level2(), satisfaction ? "部门整体" : row.level3()),
                satisfaction ? "服务对象满意度" : row.content(),
                satisfaction ? "≥90%" : row.target().replace("10个村", "8个村"),
                satisfaction ? "94%" : ACTUALS.getOrDefault(row.number(), row.actual()),
                new Indicator.Points(max, max),
                new Indicator.Shortfall("", ""),
                null);
    }

    private static FundingLine money(String name) {
        return new FundingLine(name, Amount.of("309"), Amount.of("309"), Amount.ZERO);
    }
}
