package org.hengping.core.disclosure;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.core.scoring.FormScore;

/**
 * What is public of a version: the table, the texts, and the figures of both results. Neither 填报人 nor 联系电话, no answers to warnings, no
 * attachments, and of finance's review the scores without their reasons.
 *
 * @param form the version without what is not published
 * @param score what the rules gave when it was handed in
 * @param outcome 自评得分 and 财政复核得分 with their grades, row by row: the figures alone
 */
public record PublicForm(EvaluationForm form, FormScore score, Outcome outcome) {

    /** @param sheet the review sheet of that version */
    public static PublicForm of(Version version, Judgment judgment, ReviewSheet sheet) {
        return new PublicForm(
                published(version.form()),
                judgment.score(),
                Outcome.of(version, judgment, sheet, false).figures());
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
}
