package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.keep.Keeping;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.part.FormAddress;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.deadline.DueDayReading;
import org.hengping.workflow.deadline.ExtensionRequesting;
import org.hengping.workflow.dispensation.DispensationReading;
import org.hengping.workflow.integrity.SoundnessReading;
import org.hengping.workflow.office.Phrases;
import org.hengping.workflow.paper.HandingOut;
import org.hengping.workflow.reminder.LastReminders;
import org.hengping.workflow.results.PastResults;
import org.hengping.workflow.road.Attaching;
import org.hengping.workflow.road.CarryingOver;
import org.hengping.workflow.road.ConsultationReading;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.DisclosureReading;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.PaperSigning;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.hengping.workflow.road.Sheet;

/** The form: one table, four lenses. Everybody sees the same thing in the same place, and can do what is theirs to do. */
@Route("evaluations/:id")
@PermitAll
class EvaluationFormView extends AddressedView {

    private final transient CurrentPerson person;
    private final transient UseCases useCases;
    private final transient HeadReview heads;
    private final transient DueDayReading dueDays;
    private final transient ExtensionRequesting requesting;
    private final transient Disclosing disclosing;
    private final transient Abstaining abstaining;
    private final transient ConsultationReading consultations;
    private final transient Hearing hearing;
    private final transient PublicAddress address;
    private final transient HandingOut handing;
    private final transient Inbox inbox;
    private final transient Keeping keeping;

    EvaluationFormView(
            CurrentPerson person,
            Consulting consulting,
            Drafting drafting,
            CarryingOver carryingOver,
            Attaching attaching,
            HeadReview heads,
            Inbox inbox,
            FinanceReview finance,
            ReviewSheetKeeping reviewSheets,
            Phrases phrases,
            LastReminders reminders,
            PastResults past,
            DueDayReading dueDays,
            ExtensionRequesting requesting,
            DisclosureReading disclosures,
            Disclosing disclosing,
            Abstaining abstaining,
            DispensationReading dispensations,
            PaperSigning signing,
            ConsultationReading consultations,
            Hearing hearing,
            SoundnessReading soundness,
            PublicAddress address,
            HandingOut handing,
            Keeping keeping,
            Clock clock) {
        this.person = person;
        this.useCases = new UseCases(
                consulting,
                drafting,
                carryingOver,
                attaching,
                finance,
                reviewSheets,
                phrases,
                reminders,
                past,
                disclosures,
                dispensations,
                signing,
                soundness,
                clock);
        this.heads = heads;
        this.dueDays = dueDays;
        this.requesting = requesting;
        this.disclosing = disclosing;
        this.abstaining = abstaining;
        this.consultations = consultations;
        this.hearing = hearing;
        this.address = address;
        this.handing = handing;
        this.inbox = inbox;
        this.keeping = keeping;
    }

    @Override
    protected Shown open(BeforeEnterEvent event) {
        FormModel model = new FormModel(person.id(), FormAddress.required(event), useCases);
        Sheet sheet = model.sheet();
        FormScreen screen = new FormScreen(
                model,
                acts(model),
                new DueLine(dueDays, requesting, person.id(), sheet),
                new PaperDesk(address, handing, person.id()),
                keeping,
                new BackNote(sheet),
                new HandsNotes(
                        useCases,
                        person.id(),
                        sheet,
                        abstaining.why(person.id(), sheet.evaluation().id()),
                        this::reopen),
                consultation(model),
                disclosed(sheet));
        FormPlace.of(event.getLocation()).ifPresent(screen::show);
        return new Shown(sheet.department().shortName() + " · " + t("form.title"), screen);
    }

    private Component consultation(FormModel model) {
        long id = model.sheet().evaluation().id();
        return model.sheet().version() == null
                ? new Div()
                : new ConsultationNote(person.id(), model, consultations, hearing, this::reopen);
    }

    private Acts acts(FormModel model) {
        NextForm next = new NextForm(inbox, person, model.sheet());
        return new Acts(model, person.id(), useCases, heads, disclosing, next, this::reopen);
    }

    private DisclosedNote disclosed(Sheet sheet) {
        long id = sheet.evaluation().id();
        return new DisclosedNote(
                useCases.disclosures().current(person.id(), id),
                sheet.evaluation().stage(),
                address.link(id));
    }

    /** After an act the form is another one: other lens, other buttons. */
    private void reopen() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
