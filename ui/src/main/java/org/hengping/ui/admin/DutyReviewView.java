package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.duty.DutyReviewing;
import org.hengping.workflow.duty.ReviewedConflict;
import org.hengping.workflow.duty.ReviewedDuties;

/** 职责核查: which duties break the rules of the three administrations, and whether these rules bind yet. */
@Route("admin/duty-review")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class DutyReviewView extends Screen {

    private final CurrentPerson person;
    private final DutyReviewing reviewing;
    private final Div content = Tags.box("duty-review");

    DutyReviewView(CurrentPerson person, DutyReviewing reviewing) {
        super("admin.card.dutyReview", "scroll", "admin");
        this.person = person;
        this.reviewing = reviewing;
        add(new Head(t("admin.card.dutyReview")).crumb(Address.ADMIN.link(t("admin.title"))), content);
        show();
    }

    private void show() {
        content.removeAll();
        ReviewedDuties review = reviewing.review(person.id());
        content.add(
                review.binds()
                        ? Tags.notice("ok", t("dutyReview.binds"))
                        : Tags.notice("warn", t("dutyReview.oneHand.what")));
        if (review.maySettle()) {
            Button settle = new Button(t("dutyReview.settle"), click -> settle());
            settle.addThemeVariants(ButtonVariant.PRIMARY);
            settle.addClassName("settle");
            content.add(Tags.box("acts", settle));
        }
        content.add(review.conflicts().isEmpty() ? Tags.notice("ok", t("dutyReview.none")) : list(review));
    }

    private void settle() {
        Ask.confirm(t("dutyReview.settle"), t("dutyReview.settle.effect"), t("dutyReview.settle"), () -> {
            reviewing.settle(person.id());
            show();
        });
    }

    private static Component list(ReviewedDuties review) {
        ListGrid<ReviewedConflict> grid = new ListGrid<>("duty-conflicts");
        grid.whole()
                .part("admin.person.name", ColumnWidth.px(180), DutyReviewView::who)
                .part("admin.audit.what", ColumnWidth.grow(1), one -> new Span(say(one.why())))
                .text("admin.delegation.days", ColumnWidth.px(220), DutyReviewView::days)
                .part("admin.delegation.state", ColumnWidth.px(180), one -> state(one, review.binds()));
        Cards.whenNarrow(
                grid,
                t("admin.card.dutyReview"),
                one -> new Div(
                        who(one), new Span(say(one.why())), Tags.text("muted", days(one)), state(one, review.binds())));
        grid.setItems(review.conflicts());
        return grid;
    }

    private static Component who(ReviewedConflict one) {
        return Tags.box(
                "q",
                Tags.text("strong", one.person().name()),
                Tags.text("muted", one.person().login()));
    }

    private static String days(ReviewedConflict one) {
        LocalDate to = one.to();
        return t("admin.duty.days", one.from(), to == null ? t("admin.duty.open") : to);
    }

    /** What the duty is worth: nothing where the rules bind, and something until then. */
    private static Span state(ReviewedConflict one, boolean binds) {
        if (!one.ceases()) {
            return Tags.tag("warn", t("dutyReview.state.mend"));
        }
        return binds
                ? Tags.tag("plain", t("dutyReview.state.ceased"))
                : Tags.tag("warn", t("dutyReview.state.tolerated"));
    }
}
