package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
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
    private final SheetPasts pasts;
    private final ReviewSheets sheets;
    private final Road road;

    Consulting(Gate gate, Drafts drafts, SheetPasts pasts, ReviewSheets sheets, Road road) {
        this.gate = gate;
        this.drafts = drafts;
        this.pasts = pasts;
        this.sheets = sheets;
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
        SheetPast past = pasts.of(evaluationId);
        Lens lens = lens(entry);
        return new Sheet(
                new SheetSubject(evaluation, entry.department(), entry.round()),
                lens,
                shown(entry, past),
                review(evaluation, lens),
                past,
                new SheetTurn(
                        entry.permitted(),
                        evaluation.stage() == Stage.FINANCE_REVIEW && entry.mayTakeOver(),
                        entry.desks().of(evaluation)));
    }

    /** The draft for its own department, else the latest version, or a blank where nothing was handed in. */
    private SheetForm shown(Entry entry, SheetPast past) {
        boolean own = entry.holds(Role.PREPARER) || entry.holds(Role.DEPARTMENT_HEAD);
        if (entry.evaluation().stage() == Stage.DRAFT && own) {
            Draft draft = drafts.find(entry.evaluation().id());
            EvaluationForm form = draft.form(entry.department());
            return new SheetForm(form, draft, since(past.latest(), form));
        }
        Version latest = past.latest();
        return latest == null
                ? new SheetForm(EvaluationForm.blank(entry.department().name()), null, List.of())
                : new SheetForm(latest.form(), null, since(past.before(), latest.form()));
    }

    private static List<Difference> since(@Nullable Version before, EvaluationForm form) {
        return before == null ? List.of() : Differences.between(before.form(), form);
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

    private static Lens lens(Entry entry) {
        return switch (entry.evaluation().stage()) {
            case DRAFT -> entry.holds(Role.PREPARER) ? Lens.FILL_IN : Lens.READ;
            case HEAD_REVIEW -> entry.holds(Role.DEPARTMENT_HEAD) ? Lens.JUDGE : Lens.READ;
            case FINANCE_REVIEW -> entry.reviews() ? Lens.REVIEW : Lens.READ;
            case APPROVED, DISCLOSED -> Lens.READ;
        };
    }
}
