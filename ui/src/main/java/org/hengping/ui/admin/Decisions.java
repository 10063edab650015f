package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.duty.AskedDelegation;
import org.hengping.workflow.duty.Confirming;
import org.hengping.workflow.duty.DelegationConsent;
import org.hengping.workflow.duty.DutyReviewing;
import org.hengping.workflow.duty.PendingBatch;
import org.hengping.workflow.duty.PendingDuty;

/** What waits on the workbench for a second person: duties to confirm, delegations to agree to, acts to look through. */
@org.springframework.stereotype.Component
public class Decisions {

    private final Confirming confirming;
    private final DelegationConsent consent;
    private final DelegationActs delegations;
    private final DutyReviewing review;
    private final Auditing auditing;

    Decisions(
            Confirming confirming,
            DelegationConsent consent,
            DelegationActs delegations,
            DutyReviewing review,
            Auditing auditing) {
        this.confirming = confirming;
        this.consent = consent;
        this.delegations = delegations;
        this.review = review;
        this.auditing = auditing;
    }

    /** Empty where nothing waits for the person. */
    public Div of(long by, Runnable done) {
        Div all = Tags.box("decisions");
        if (review.inOneHand(by)) {
            all.add(linked("warn", t("dutyReview.oneHand"), t("dutyReview.look"), Address.DUTY_REVIEW));
        }
        long unreviewed = auditing.unreviewed(by);
        if (unreviewed > 0) {
            String count = t("auditReview.waiting", String.valueOf(unreviewed));
            all.add(linked("info", count, t("auditReview.look"), Address.AUDIT_REVIEW));
        }
        List<PendingBatch> duties = confirming.waiting(by);
        List<AskedDelegation> asked = consent.waiting(by);
        if (!duties.isEmpty() || !asked.isEmpty()) {
            Div card = Tags.box("card pad decision-list", new H2(t("decisions.title")));
            duties.forEach(batch -> card.add(row(by, batch, done)));
            asked.forEach(one -> card.add(row(by, one, done)));
            all.add(card);
        }
        return all;
    }

    private static Component linked(String kind, String words, String link, Address to) {
        Div notice = Tags.notice(kind, words);
        notice.add(to.link(link));
        return notice;
    }

    private Component row(long by, PendingBatch batch, Runnable done) {
        boolean own = batch.duties().getFirst().holder().person().id() == by;
        Div words = Tags.box("q");
        if (batch.duties().size() == 1) {
            words.add(new Span(said(batch.duties().getFirst())));
        } else {
            Div list = Tags.box("decision-duties");
            batch.duties().forEach(one -> list.add(new Div(said(one))));
            Details details = new Details(t("decisions.workbook", batch.duties().size()), list);
            words.add(details);
        }
        String from = own ? "decisions.own" : batch.workbook() ? "decisions.imported" : "decisions.given";
        words.add(Tags.text("muted", t(from, batch.byName(), Moments.minute(batch.at()))));
        Button yes = new Button(
                t(own ? "decisions.accept" : "decisions.confirm"),
                click -> ask(own, batch, () -> confirming.confirm(by, batch.dutyIds()), done));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClassName("decision-yes");
        Button no = new Button(t("decisions.refuse"), click -> refuse(by, batch, done));
        no.addClassName("decision-no");
        return Tags.box("to-decide", Tags.tag("due", t("decisions.duty")), words, Tags.box("acts", no, yes));
    }

    private void ask(boolean own, PendingBatch batch, Runnable act, Runnable done) {
        Div list = Tags.box("decision-duties");
        batch.duties().forEach(one -> list.add(new Div(said(one))));
        Ask dialog = Ask.to(t(own ? "decisions.accept" : "decisions.confirm"))
                .says(t(own ? "decisions.accept.effect" : "decisions.confirm.effect"))
                .go(t(own ? "decisions.accept" : "decisions.confirm"), none -> {
                    act.run();
                    done.run();
                });
        dialog.shows(list);
        dialog.open();
    }

    private void refuse(long by, PendingBatch batch, Runnable done) {
        Ask.to(t("decisions.refuse"))
                .words(t("admin.word"))
                .field(words -> words.setMaxLength(Confirming.LONGEST))
                .go(t("decisions.refuse"), words -> {
                    confirming.refuse(by, batch.dutyIds(), words);
                    done.run();
                })
                .open();
    }

    private Component row(long by, AskedDelegation one, Runnable done) {
        boolean own = one.delegate().id() == by;
        String what = t(
                own ? "decisions.actFor" : "decisions.actsFor",
                one.absent().name(),
                one.delegate().name(),
                one.delegation().from(),
                one.delegation().to());
        Div words = Tags.box(
                "q",
                new Span(what),
                Tags.text(
                        "muted",
                        t("admin.delegation.arrangedBy", one.delegation().arrangedBy())),
                delegations.consent(one.delegation()));
        Button yes = new Button(t("decisions.agree"), click -> agree(by, one, done));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClassName("decision-yes");
        Button no = new Button(t("admin.delegation.refuse"), click -> delegations.refuse(by, one.delegation(), done));
        no.addClassName("decision-no");
        return Tags.box("to-decide", Tags.tag("due", t("decisions.delegation")), words, Tags.box("acts", no, yes));
    }

    private void agree(long by, AskedDelegation one, Runnable done) {
        Ask.confirm(t("decisions.agree"), t("decisions.agree.effect"), t("decisions.agree"), () -> {
            consent.agree(by, one.delegation().id());
            done.run();
        });
    }

    private static String said(PendingDuty one) {
        Duty duty = one.holder().duty();
        Department department = one.department();
        LocalDate to = duty.to();
        return t(
                "audit.duty.added",
                one.holder().person().name(),
                say(duty.role()),
                department == null ? t("admin.district") : department.shortName(),
                duty.from(),
                to == null ? t("admin.duty.open") : to);
    }
}
