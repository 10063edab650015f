package org.hengping.ui.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.ui.demo.AnyDemoForm;

/** Some form of an office, with whatever finance may make of it; the same one for the same seed. */
record RandomReview(Version version, EvaluationRound round, Judgment judgment, ReviewSheet sheet) {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final EvaluationRound ROUND = new EvaluationRound(
            1,
            "430112",
            2020,
            "2020年度部门整体支出绩效自评",
            RuleSets.national(),
            new EvaluationRound.Days(DAY, new DueDays(DAY, DAY, DAY), ResubmissionDays.USUAL, null),
            true,
            Template.DEPARTMENT);

    /** Approved by today's rules, or now and then by those of before. */
    static RandomReview approved(long seed) {
        Random random = new Random(seed);
        Version version = Version.freeze(1, 1, form(random), ROUND.ruleSet(), Instant.EPOCH, 1);
        Judgment judgment = Judgment.of(version, ROUND);
        ReviewSheet sheet = decided(random, version, judgment);
        ReviewSheet frozen = random.nextInt(6) == 0
                ? new ReviewSheet(1, 1, sheet.scores(), sheet.decisions(), null, 1, "e".repeat(64))
                : ReviewSheetText.frozen(
                        sheet,
                        Objects.requireNonNull(
                                Outcome.of(version, judgment, sheet, true).verdict()),
                        version.hash());
        return new RandomReview(version, ROUND, judgment, frozen);
    }

    Outcome outcome() {
        return Outcome.of(version, judgment, sheet, false);
    }

    /** The same before finance approved it. */
    RandomReview handedIn() {
        return new RandomReview(version, round, judgment, ReviewSheet.blank(1, 1));
    }

    Result result() {
        SelfEvaluation evaluation = new SelfEvaluation(
                new SelfEvaluation.Identity(1, "430112", 1, 1),
                new SelfEvaluation.State(Stage.APPROVED, 3, 1, null, false, 5));
        return Result.of(evaluation, round, version, judgment, sheet);
    }

    private static EvaluationForm form(Random random) {
        EvaluationForm form = random.nextBoolean() ? GoodForm.good() : AnyDemoForm.of(1 + random.nextInt(30));
        List<Indicator> rows =
                form.indicators().stream().map(row -> claiming(random, row)).toList();
        BudgetExecution money = form.budget();
        return new EvaluationForm(
                form.header(),
                new BudgetExecution(
                        money.total(), money.sources(), random.nextInt(3) == 0 ? null : score(random, Score.of(10))),
                form.functions(),
                form.goals(),
                rows,
                requests(random, rows),
                List.of());
    }

    /** Mostly the full points, as offices claim. */
    private static Indicator claiming(Random random, Indicator row) {
        Score max = row.maxScore();
        if (max == null || max.isZero() || random.nextInt(3) > 0) {
            return row;
        }
        return new Indicator(
                row.number(),
                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                row.content(),
                row.target(),
                row.actual(),
                new Indicator.Points(random.nextInt(20) == 0 ? max.plus(Score.of(1)) : max, score(random, max)),
                new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                row.tier());
    }

    private static List<NotApplicable> requests(Random random, List<Indicator> rows) {
        List<NotApplicable> requests = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            requests.add(
                    new NotApplicable(null, random.nextBoolean() ? Level1.SATISFACTION : Level1.BENEFIT, "本部门不直接面向群众"));
        }
        if (random.nextInt(3) == 0) {
            requests.add(new NotApplicable(rows.get(random.nextInt(rows.size())).number(), null, "活动按要求取消"));
        }
        return requests;
    }

    private static ReviewSheet decided(Random random, Version version, Judgment judgment) {
        ReviewSheet sheet = ReviewSheet.blank(1, 1);
        for (RowOutcome row : Outcome.of(version, judgment, sheet, true).rows()) {
            sheet = sheet.scored(row.piece(), decision(random, row));
        }
        for (NotApplicable request : version.form().notApplicable()) {
            sheet = sheet.decided(request.id(), new Decision(true, ""));
        }
        Outcome open = Outcome.of(version, judgment, sheet, true);
        return random.nextBoolean() ? open.takingComputed(sheet, "") : open.takingComputed(sheet, "按规则核定");
    }

    private static ReviewedScore decision(Random random, RowOutcome row) {
        Score claimed = row.scores().claimed();
        return switch (random.nextInt(6)) {
            case 0 -> new ReviewedScore(score(random, row.scores().max()), Ground.OTHER, "佐证材料不足，扣分");
            case 1 -> new ReviewedScore(claimed, Ground.ANSWER_ACCEPTED, "情况属实");
            case 2 -> new ReviewedScore(claimed, Ground.CONFIRMED, "");
            case 3 ->
                row.scores().computed() == null
                        ? null
                        : new ReviewedScore(row.scores().computed(), Ground.COMPUTED, "");
            default -> null;
        };
    }

    private static Score score(Random random, Score max) {
        return new Score(
                max.value().multiply(BigDecimal.valueOf(random.nextInt(101), 2)).setScale(2, RoundingMode.HALF_UP));
    }
}
