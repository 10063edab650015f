package org.hengping.ui.form;

import java.util.List;
import org.hengping.core.findings.Blocking;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.FormScore;
import org.hengping.workflow.road.Lens;
import org.hengping.workflow.road.Sheet;

/**
 * All that a screen knows of a form at one moment. Every change makes another one, and what is shown follows it.
 *
 * @param sheet what is stored
 * @param form the form as this person has written it, stored or not
 * @param judged what the rules say of that form
 * @param outcome its results, and how every row came to its score
 */
record FormState(Sheet sheet, EvaluationForm form, JudgedForm judged, Outcome outcome) {

    static FormState of(Sheet sheet) {
        return of(sheet, sheet.form());
    }

    /** A draft is judged as it stands now; what was frozen has been judged, once. */
    private static FormState of(Sheet sheet, EvaluationForm form) {
        EvaluationRound round = sheet.round();
        Judgment frozen = sheet.draft() == null ? sheet.judgment() : null;
        if (frozen == null) {
            JudgedForm judged = JudgedForm.of(form, round.ruleSet(), round.fiscalYear());
            return new FormState(sheet, form, judged, Outcome.ofDraft(judged));
        }
        return new FormState(sheet, form, frozen.judged(form), sheet.outcome());
    }

    /** The draft is stored. */
    FormState drafted(Draft draft) {
        return of(sheet.drafted(draft), draft.form());
    }

    /** The person has written this, stored or not. */
    FormState written(EvaluationForm now) {
        return of(sheet, now);
    }

    /** The officer has decided this, stored or not. */
    FormState reviewed(ReviewSheet decided) {
        Sheet now = sheet.reviewed(decided);
        return new FormState(now, form, judged, now.outcome());
    }

    FormScore score() {
        return judged.score();
    }

    List<Finding> findings() {
        return judged.findings();
    }

    List<Finding> findings(PieceId piece) {
        return findings().stream()
                .filter(finding -> finding.place().piece().equals(piece))
                .toList();
    }

    List<Finding> blocking() {
        return Blocking.of(form, findings());
    }

    boolean editable() {
        return sheet.lens() == Lens.FILL_IN;
    }

    boolean reviewing() {
        return sheet.lens() == Lens.REVIEW;
    }
}
