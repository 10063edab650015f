package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.engine.Diagram;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at a form: everybody sees the same thing in the same place, through the lens of what they may do with it. */
@Service
@Transactional(readOnly = true)
public class Consulting {

    private final Gate gate;
    private final Drafts drafts;
    private final Versions versions;
    private final Judgments judgments;
    private final Results results;
    private final ReviewSheets sheets;
    private final HistoryEntries history;
    private final Remarks remarks;
    private final Road road;

    Consulting(
            Gate gate,
            Drafts drafts,
            Versions versions,
            Judgments judgments,
            Results results,
            ReviewSheets sheets,
            HistoryEntries history,
            Remarks remarks,
            Road road) {
        this.gate = gate;
        this.drafts = drafts;
        this.versions = versions;
        this.judgments = judgments;
        this.results = results;
        this.sheets = sheets;
        this.history = history;
        this.remarks = remarks;
        this.road = road;
    }

    /**
     * The form as this person sees it.
     *
     * @throws org.hengping.core.review.Refusal.NotFound where it does not exist or is none of the person's business
     */
    public Sheet open(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        SelfEvaluation evaluation = entry.evaluation();
        List<Version> all = versions.all(evaluationId);
        Version latest = all.isEmpty() ? null : all.getLast();
        boolean own = entry.holds(Role.PREPARER) || entry.holds(Role.DEPARTMENT_HEAD);
        Draft draft = evaluation.stage() == Stage.DRAFT && own ? drafts.find(evaluationId) : null;
        EvaluationForm form = draft != null
                ? form(draft, entry.department())
                : latest != null
                        ? latest.form()
                        : EvaluationForm.blank(entry.department().name());
        Lens lens = lens(entry);
        Version before = draft != null ? latest : all.size() < 2 ? null : all.get(all.size() - 2);
        return new Sheet(
                evaluation,
                entry.department(),
                entry.round(),
                lens,
                form,
                draft,
                latest,
                all,
                judgments.all(evaluationId),
                results.of(evaluationId),
                before == null ? List.of() : Differences.between(before.form(), form),
                review(evaluation, lens),
                history.all(evaluationId),
                remarks.all(evaluationId),
                entry.permitted(),
                evaluation.stage() == Stage.FINANCE_REVIEW && entry.mayTakeOver(),
                entry.desks().of(evaluation));
    }

    /** A review under way is seen by whoever reviews; what it came to is seen by all once it is approved, or sent back with its decisions. */
    private ReviewSheet review(SelfEvaluation evaluation, Lens lens) {
        boolean unfinished = evaluation.stage() == Stage.FINANCE_REVIEW && lens != Lens.REVIEW;
        return unfinished
                ? ReviewSheet.blank(evaluation.id(), evaluation.version())
                : sheets.find(evaluation.id(), evaluation.version());
    }

    /** The absent person for whom this one would act on a form as it lies now; empty where the duty is the person's own. */
    public Optional<String> actingFor(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        Role role = Desks.role(entry.evaluation().stage());
        return Optional.of(role)
                .filter(entry::holds)
                .map(entry::hand)
                .map(Hand::behalfOfName)
                .filter(name -> !name.isEmpty());
    }

    /** The road as it is drawn. */
    public Diagram diagram() {
        return road.diagram();
    }

    /** The form of a draft; one that was never saved is blank but for the department's name. */
    static EvaluationForm form(Draft draft, Department department) {
        return draft.pieces().isEmpty() ? EvaluationForm.blank(department.name()) : draft.form();
    }

    private static Lens lens(Entry entry) {
        return switch (entry.evaluation().stage()) {
            case DRAFT -> entry.holds(Role.PREPARER) ? Lens.FILL_IN : Lens.READ;
            case HEAD_REVIEW -> entry.holds(Role.DEPARTMENT_HEAD) ? Lens.JUDGE : Lens.READ;
            case FINANCE_REVIEW -> entry.reviews() ? Lens.REVIEW : Lens.READ;
            case APPROVED, DISCLOSED -> Lens.READ;
        };
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
     * A form on the screen. The department sees the draft while it is one; all others see the latest version, or a blank form where there is none.
     *
     * @param form what this person sees
     * @param draft the draft with its revisions; {@code null} where the form shown is a frozen version or a blank
     * @param version the frozen version shown, or the latest one behind the draft; {@code null} where there is none
     * @param judgments what the rules made of every version, the first one first
     * @param results what came of every version, the first one first
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
            List<Judgment> judgments,
            List<Result> results,
            List<Difference> differences,
            ReviewSheet reviewSheet,
            List<HistoryEntry> history,
            List<Remark> remarks,
            Set<Action> permitted,
            boolean mayTakeOver,
            List<Person> desk) {

        public Sheet {
            if (judgments.size() != versions.size()) {
                throw new IllegalStateException("Not every version of " + evaluation.id() + " has a judgment");
            }
        }

        /** What the rules made of {@link #version()}; {@code null} where there is none. */
        public @Nullable Judgment judgment() {
            return version == null ? null : judgments.getLast();
        }

        /** The same after its draft was saved. */
        public Sheet drafted(Draft saved) {
            EvaluationForm now = saved.form();
            List<Difference> since = version == null ? List.of() : Differences.between(version.form(), now);
            return with(now, saved, since, reviewSheet);
        }

        /** The same after its review sheet was saved. */
        public Sheet reviewed(ReviewSheet saved) {
            return with(form, draft, differences, saved);
        }

        private Sheet with(EvaluationForm now, @Nullable Draft saved, List<Difference> since, ReviewSheet decided) {
            return new Sheet(
                    evaluation,
                    department,
                    round,
                    lens,
                    now,
                    saved,
                    version,
                    versions,
                    judgments,
                    results,
                    since,
                    decided,
                    history,
                    remarks,
                    permitted,
                    mayTakeOver,
                    desk);
        }

        /** What the form shown came to; a draft, and a blank form, have no more than what the rules make of them now. */
        public Outcome outcome() {
            Judgment judgment = judgment();
            return draft != null || version == null || judgment == null
                    ? Outcome.ofDraft(form, round)
                    : Outcome.of(version, judgment, reviewSheet, lens == Lens.REVIEW);
        }
    }
}
