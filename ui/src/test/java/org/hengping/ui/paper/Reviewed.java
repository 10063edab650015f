package org.hengping.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judged;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.Version;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Scoring;

/** Forms with what finance made of them, to print. */
public final class Reviewed {

    static final SignOff SIGNED = new SignOff(
            "",
            "李敏　2026-03-05 09:12 审签\n情况属实，同意报送。",
            "周岚　2026-03-09 15:40 审核通过\n按复核得分认定。",
            "第2稿 3f9a12cd　核验 https://jx.example/trace/7");

    private Reviewed() {}

    /** Of a draft, in a year. */
    static Content draft(EvaluationForm form, int year) {
        var score = Scoring.score(form, RuleSets.national(), year);
        return new Content(
                form, score, Outcome.ofDraft(new JudgedForm(form, RuleSets.national(), score, List.of())), year);
    }

    /** Approved with the decisions of a sheet. */
    public static Content approved(EvaluationForm form, ReviewSheet sheet) {
        Version version = Version.freeze(1, 1, form, RuleSets.national(), Instant.EPOCH, 1);
        Judgment judgment = Judged.of(version);
        ReviewSheet frozen = ReviewSheetText.frozen(
                sheet,
                Objects.requireNonNull(
                        Outcome.of(version, judgment, sheet, true).verdict()),
                version.hash());
        Outcome outcome = Outcome.of(version, judgment, frozen, false);
        assertThat(outcome.settled()).as("nothing is left open").isPresent();
        return new Content(form, judgment.score(), outcome, 2020);
    }

    /** Approved after finance changed two of three rows, and let every other claim stand. */
    public static Content cut(EvaluationForm form) {
        return approved(form, cutting(form));
    }

    static ReviewSheet cutting(EvaluationForm form) {
        ReviewSheet sheet = ReviewSheet.blank(1, 1)
                .scored(PieceId.BUDGET, new ReviewedScore(Score.of("7.25"), Ground.OTHER, "结转资金未计入执行数，按国库集中支付数核减。"));
        for (Indicator row : form.indicators()) {
            if (row.number() % 3 == 0 && row.selfScore() != null) {
                sheet = sheet.scored(
                        PieceId.row(row.number()),
                        new ReviewedScore(Score.of("0.5"), Ground.OTHER, "佐证材料不足：签到表缺3份，照片无日期。"));
            }
            if (row.number() % 3 == 1 && row.selfScore() != null) {
                sheet = sheet.scored(PieceId.row(row.number()), new ReviewedScore(Score.of("1"), Ground.COMPUTED, ""));
            }
            if (row.number() % 6 == 2 && row.selfScore() != null) {
                sheet = sheet.scored(
                        PieceId.row(row.number()), new ReviewedScore(row.selfScore(), Ground.ANSWER_ACCEPTED, ""));
            }
        }
        return sheet;
    }
}
