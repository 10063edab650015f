package org.hengping.core.disclosure;

import static java.util.Objects.requireNonNullElse;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewedTotal;
import org.hengping.core.review.Version;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.hengping.core.scoring.Totals;

/**
 * What is public of a version: the table, the texts, the scores and the grade. Neither 填报人 nor 联系电话, no answers to warnings, no
 * attachments, and of finance's review the scores without their reasons.
 *
 * @param form the version without what is not published
 * @param score what follows from it
 * @param reviewed finance's scores where they differ from the claimed ones, by piece: rows, and the execution score under
 *     {@link PieceId#BUDGET}
 * @param reviewedTotal the total after review (财政复核得分)
 * @param result the same × 100 ÷ remaining max score where something is 不适用, else the same
 * @param grade of the result
 */
public record PublicForm(
        EvaluationForm form,
        FormScore score,
        Map<PieceId, Score> reviewed,
        Score reviewedTotal,
        Score result,
        Grade grade) {

    public PublicForm {
        reviewed = Collections.unmodifiableMap(new TreeMap<>(reviewed));
    }

    /** @param sheet the review sheet of that version */
    public static PublicForm of(Version version, ReviewSheet sheet, RuleSet rules, int fiscalYear) {
        EvaluationForm form = published(version.form());
        FormScore score = Scoring.score(form, rules, fiscalYear);
        Score total = ReviewedTotal.of(form, score, sheet);
        Score result = result(total, score.totals());
        return new PublicForm(
                form,
                score,
                changed(form, score, sheet),
                total,
                result,
                rules.grades().of(result));
    }

    private static EvaluationForm published(EvaluationForm form) {
        Header header = form.header();
        return new EvaluationForm(
                new Header(header.departmentName(), header.accountingUnits(), "", "", header.filledOn()),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                form.notApplicable(),
                List.of());
    }

    private static Map<PieceId, Score> changed(EvaluationForm form, FormScore score, ReviewSheet sheet) {
        Map<PieceId, Score> claimed = new TreeMap<>();
        claimed.put(
                PieceId.BUDGET,
                requireNonNullElse(
                        form.budget().selfScore(),
                        requireNonNullElse(score.execution().computed(), Score.ZERO)));
        for (Indicator row : form.indicators()) {
            claimed.put(PieceId.row(row.number()), requireNonNullElse(row.selfScore(), Score.ZERO));
        }
        Map<PieceId, Score> changed = new TreeMap<>();
        for (Map.Entry<PieceId, ReviewedScore> entry : sheet.scores().entrySet()) {
            Score reviewed = entry.getValue().score();
            if (!reviewed.equals(claimed.get(entry.getKey()))) {
                changed.put(entry.getKey(), reviewed);
            }
        }
        return changed;
    }

    private static Score result(Score total, Totals totals) {
        return totals.rescaled() == null
                ? total
                : new Score(
                        total.value().movePointRight(2).divide(totals.maxScore().value(), 2, RoundingMode.HALF_UP));
    }
}
