package org.hengping.workflow;

import java.util.List;
import java.util.Set;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Remark;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looking at a form: everybody sees the same thing in the same place, through the lens of what they may do with it. */
@Service
public class Consulting {

    /**
     * The form as this person sees it.
     *
     * @throws org.hengping.core.review.Refusal.NotFound where it does not exist or is none of the person's business
     */
    public Sheet open(long by, long evaluationId) {
        throw new UnsupportedOperationException();
    }

    /** How a person looks at a form. */
    public enum Lens {
        /** The preparer, while it is a draft. */
        FILL_IN,
        /** The head, while it waits for the signature. */
        JUDGE,
        /** Finance, while it waits for the decision. */
        REVIEW,
        /** Everybody else who may see it, and everybody at other times. */
        READ
    }

    /**
     * A form on the screen. People of the department see the draft while it is one; all others see the latest frozen version, or a blank
     * form where there is none.
     *
     * @param form what this person sees
     * @param draft the draft with its revisions; {@code null} where the form shown is a frozen version or a blank
     * @param version the frozen version shown, or the latest one behind the draft; {@code null} where there is none
     * @param differences to the version before the one shown (behind a draft: to the latest); empty for a first version
     * @param permitted the actions open to this person now
     * @param mayTakeOver a finance officer who could take the review over
     * @param desk who can act now
     */
    public record Sheet(
            SelfEvaluation evaluation,
            Department department,
            EvaluationRound round,
            Lens lens,
            EvaluationForm form,
            @Nullable Draft draft,
            @Nullable Version version,
            List<Version> versions,
            List<Difference> differences,
            ReviewSheet reviewSheet,
            List<HistoryEntry> history,
            List<Remark> remarks,
            Set<Action> permitted,
            boolean mayTakeOver,
            List<Person> desk) {}
}
