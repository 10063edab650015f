package org.hengping.workflow.road;

import java.util.List;
import java.util.Set;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Remark;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * A form on the screen. The department sees the draft while it is one; all others see the latest version, or a blank form where there is none.
 *
 * @param lens how this person looks at it
 * @param reviewSheet what finance decided, as far as this person may see it
 */
public record Sheet(
        SheetSubject subject, Lens lens, SheetForm shown, ReviewSheet reviewSheet, SheetPast past, SheetTurn turn) {

    public Sheet {
        if (past.judgments().size() != past.versions().size()) {
            throw new IllegalStateException(
                    "Not every version of " + subject.evaluation().id() + " has a judgment");
        }
    }

    /** The same after its draft was saved. */
    public Sheet drafted(Draft saved) {
        EvaluationForm now = saved.form();
        Version latest = past.latest();
        List<Difference> since = latest == null ? List.of() : Differences.between(latest.form(), now);
        return new Sheet(subject, lens, new SheetForm(now, saved, since), reviewSheet, past, turn);
    }

    /** The same after its review sheet was saved. */
    public Sheet reviewed(ReviewSheet saved) {
        return new Sheet(subject, lens, shown, saved, past, turn);
    }

    /** What the rules made of {@link #version()}; {@code null} where there is none. */
    public @Nullable Judgment judgment() {
        return past.judgments().isEmpty() ? null : past.judgments().getLast();
    }

    /** What the form shown came to; a draft, and a blank form, have no more than what the rules make of them now. */
    public Outcome outcome() {
        Version latest = past.latest();
        Judgment judgment = judgment();
        return shown.draft() != null || latest == null || judgment == null
                ? Outcome.ofDraft(shown.form(), subject.round())
                : Outcome.of(latest, judgment, reviewSheet, lens == Lens.REVIEW);
    }

    public SelfEvaluation evaluation() {
        return subject.evaluation();
    }

    public Department department() {
        return subject.department();
    }

    public EvaluationRound round() {
        return subject.round();
    }

    public EvaluationForm form() {
        return shown.form();
    }

    public @Nullable Draft draft() {
        return shown.draft();
    }

    public List<Difference> differences() {
        return shown.differences();
    }

    /** The frozen version shown, or the latest one behind the draft; {@code null} where there is none. */
    public @Nullable Version version() {
        return past.latest();
    }

    public List<Version> versions() {
        return past.versions();
    }

    public List<Judgment> judgments() {
        return past.judgments();
    }

    public List<Result> results() {
        return past.results();
    }

    public List<HistoryEntry> history() {
        return past.history();
    }

    public List<Remark> remarks() {
        return past.remarks();
    }

    public Set<Action> permitted() {
        return turn.permitted();
    }

    public boolean mayTakeOver() {
        return turn.mayTakeOver();
    }

    public List<Person> desk() {
        return turn.desk();
    }
}
