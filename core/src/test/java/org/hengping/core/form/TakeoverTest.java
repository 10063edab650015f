package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.junit.jupiter.api.Test;

class TakeoverTest {

    private static final Set<FormPart> ALL = Set.of(FormPart.values());

    private final Indicator training = row(1, "开展培训", "≥5期", "5期");
    private final Indicator visits = row(2, "走访群众", "≥100人", "120人");
    private final Indicator report = row(3, "编印简报", "≥12期", "12期");
    private final EvaluationForm draft = form(List.of(training, visits, report));

    @Test
    void parts_that_the_file_lacks_stay_as_they_are() {
        EvaluationForm file = with(EvaluationForm.blank("别的局"), List.of(training));

        Takeover takeover = new Takeover(draft, file);

        assertThat(FormPart.values()).filteredOn(takeover::has).containsExactly(FormPart.ROWS);
        assertThat(takeover.merged().header()).isEqualTo(draft.header());
        assertThat(takeover.merged().budget()).isEqualTo(draft.budget());
        assertThat(takeover.merged().functions()).isEqualTo(draft.functions());
        assertThat(takeover.merged().goals()).isEqualTo(draft.goals());
    }

    @Test
    void a_blank_cell_of_the_file_blanks_nothing() {
        FundingLine total = new FundingLine("年度资金总额", Amount.of("200"), null, null);
        EvaluationForm file = new EvaluationForm(
                new Header("别的局", null, "李四", "", null),
                new BudgetExecution(total, List.of(FundingLine.blank("财政拨款")), null),
                new Functions(""),
                new AnnualGoals("新目标", ""),
                List.of(),
                List.of(),
                List.of());

        EvaluationForm merged = new Takeover(draft, file).merged();

        assertThat(merged.header()).isEqualTo(new Header("区图书馆", 2, "李四", "0731", LocalDate.of(2026, 3, 5)));
        assertThat(merged.budget().total())
                .isEqualTo(new FundingLine("年度资金总额", Amount.of("200"), Amount.of("90"), Amount.of("10")));
        assertThat(merged.budget().sources()).isEqualTo(draft.budget().sources());
        assertThat(merged.goals()).isEqualTo(new AnnualGoals("新目标", "旧完成"));
        assertThat(merged.indicators()).isEqualTo(draft.indicators());
    }

    @Test
    void a_part_that_is_not_ticked_is_not_saved() {
        Takeover takeover = new Takeover(draft, with(EvaluationForm.blank(""), List.of(row(1, "别的", "≥1", "1"))));

        assertThat(takeover.saved(Set.of(FormPart.HEADER)))
                .extracting(Piece::id)
                .containsExactly(PieceId.HEADER);
        assertThat(takeover.removed(Set.of(FormPart.HEADER))).isEmpty();
    }

    @Test
    void a_row_that_promises_the_same_keeps_its_number_wherever_it_stands() {
        Indicator added = row(1, "新增展览", "≥2场", "2场");
        EvaluationForm file = with(draft, List.of(added, at(2, training), at(3, visits), at(4, report)));

        List<Indicator> rows = new Takeover(draft, file).merged().indicators();

        assertThat(rows).extracting(Indicator::content).containsExactly("新增展览", "开展培训", "走访群众", "编印简报");
        assertThat(rows).extracting(Indicator::number).containsExactly(5, 1, 2, 3);
    }

    @Test
    void equal_rows_are_told_apart_by_their_numbers() {
        Indicator empty = Indicator.blank(2, Level1.OUTPUT, "数量指标");
        EvaluationForm twice = form(List.of(at(1, empty), at(2, empty)));

        Takeover takeover = new Takeover(twice, with(twice, List.of(at(2, empty), training)));

        assertThat(takeover.merged().indicators()).extracting(Indicator::number).containsExactly(2, 1);
    }

    @Test
    void a_target_form_leaves_the_actual_values_of_its_rows() {
        Indicator target = new Indicator(
                1,
                new Indicator.Levels(Level1.OUTPUT, "数量指标", ""),
                "开展\n培训",
                "≥5期",
                "",
                new Indicator.Points(null, null),
                new Indicator.Shortfall("", ""),
                null);

        Indicator merged = new Takeover(draft, with(draft, List.of(target)))
                .merged()
                .indicators()
                .getFirst();

        assertThat(merged.actual()).isEqualTo("5期");
        assertThat(merged.selfScore()).isEqualTo(Score.of(10));
        assertThat(merged.tier()).isEqualTo(Tier.ACHIEVED);
    }

    @Test
    void a_tier_does_not_outlive_the_value_it_was_picked_for() {
        Takeover takeover = new Takeover(draft, with(draft, List.of(row(1, "开展培训", "≥5期", "3期"))));

        assertThat(takeover.merged().indicators().getFirst().tier()).isNull();
    }

    @Test
    void answers_and_requests_stay_with_rows_that_stay_the_same() {
        Indicator other = row(2, "走访企业", "≥30家", "31家");

        Takeover takeover = new Takeover(draft, with(draft, List.of(training, other)));

        assertThat(takeover.removed(ALL))
                .extracting(PieceId::value)
                .containsExactly("row/3", "not-applicable/3", "answer/OVER_FULFILMENT@row/2.actual");
        assertThat(takeover.requests(ALL)).extracting(NotApplicable::row).containsExactly(3);
        assertThat(takeover.stranded(ALL)).extracting(Attachment::name).containsExactly("走访照片.pdf");
    }

    @Test
    void an_answer_about_money_falls_away_only_with_other_money() {
        FundingLine total = new FundingLine("年度资金总额", Amount.of("200"), Amount.of("90"), Amount.of("10"));
        EvaluationForm file = new EvaluationForm(
                draft.header(),
                new BudgetExecution(total, draft.budget().sources(), null),
                draft.functions(),
                draft.goals(),
                draft.indicators(),
                List.of(),
                List.of());

        assertThat(new Takeover(draft, file).answers(ALL))
                .extracting(Answer::finding)
                .containsExactly("TRANSFER_IMPLAUSIBLE@budget.transfer");
        assertThat(new Takeover(draft, draft).answers(ALL)).isEmpty();
    }

    @Test
    void the_same_file_changes_nothing() {
        Takeover takeover = new Takeover(draft, draft);

        assertThat(FormPart.values()).noneMatch(takeover::changes).allMatch(takeover::has);
        assertThat(takeover.removed(ALL)).isEmpty();
    }

    private static EvaluationForm form(List<Indicator> rows) {
        FundingLine total = new FundingLine("年度资金总额", Amount.of("100"), Amount.of("90"), Amount.of("10"));
        return new EvaluationForm(
                new Header("区图书馆", 2, "张三", "0731", LocalDate.of(2026, 3, 5)),
                new BudgetExecution(
                        total, List.of(new FundingLine("财政拨款", Amount.of("100"), Amount.of("90"), null)), null),
                new Functions("职能"),
                new AnnualGoals("旧目标", "旧完成"),
                rows,
                List.of(new NotApplicable(3, null, "停刊"), new NotApplicable(null, Level1.SATISFACTION, "统一测评")),
                List.of(
                        new Answer("OVER_FULFILMENT@row/1.actual", "一"),
                        new Answer("OVER_FULFILMENT@row/2.actual", "二"),
                        new Answer("TRANSFER_IMPLAUSIBLE@budget.transfer", "三")),
                List.of(
                        new Attachment(1, "签到表.pdf", 1, "0".repeat(64)),
                        new Attachment(2, "走访照片.pdf", 1, "1".repeat(64))));
    }

    private static EvaluationForm with(EvaluationForm form, List<Indicator> rows) {
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                new ArrayList<>(rows),
                List.of(),
                List.of());
    }

    private static Indicator row(int number, String content, String target, String actual) {
        Tier tier = actual.equals("5期") ? Tier.ACHIEVED : null;
        return new Indicator(
                number,
                new Indicator.Levels(Level1.OUTPUT, "数量指标", ""),
                content,
                target,
                actual,
                new Indicator.Points(Score.of(10), Score.of(10)),
                new Indicator.Shortfall("", ""),
                tier);
    }

    private static Indicator at(int number, Indicator row) {
        return new Indicator(
                number,
                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                row.content(),
                row.target(),
                row.actual(),
                new Indicator.Points(row.maxScore(), row.selfScore()),
                new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                row.tier());
    }
}
