package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hengping.core.integrity.CheckRun;
import org.hengping.ui.integrity.CheckRunner;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Polling;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.integrity.Checking;
import org.hengping.workflow.integrity.Integrity;
import org.hengping.workflow.integrity.IntegrityOverview;
import org.hengping.workflow.integrity.Repairing;
import org.hengping.workflow.integrity.Sealing;

/** 核对与封条: whether everything is as it was put on record, what is not, the repairs that wait, and the seals. */
@Route("admin/integrity")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class IntegrityView extends Screen {

    private static final int EVERY = 1500;

    private final CurrentPerson person;
    private final Integrity integrity;
    private final Checking checking;
    private final CheckRunner runner;
    private final Sealing sealing;
    private final Repairing repairing;
    private final Polling polling = new Polling(this, EVERY, this::show);
    private final Div acts = Tags.box("acts");
    private final Div content = Tags.box("integrity");

    IntegrityView(
            CurrentPerson person,
            Integrity integrity,
            Checking checking,
            CheckRunner runner,
            Sealing sealing,
            Repairing repairing) {
        super("admin.card.integrity", "scroll", "admin");
        this.person = person;
        this.integrity = integrity;
        this.checking = checking;
        this.runner = runner;
        this.sealing = sealing;
        this.repairing = repairing;
        add(
                new Head(t("admin.card.integrity"))
                        .crumb(Address.ADMIN.link(t("admin.title")))
                        .end(acts),
                content);
        show();
    }

    private void show() {
        IntegrityOverview overview = integrity.overview(person.id());
        boolean goesOn = checking.running(person.id()).isPresent();
        acts.removeAll();
        acts(overview, goesOn);
        content.removeAll();
        content.add(new CheckState(overview, checking.running(person.id()).orElse(null)));
        overview.last()
                .map(CheckRun::outcome)
                .ifPresent(outcome -> content.add(new WrongPlaces(outcome, overview, this::repair)));
        overview.wanted()
                .forEach(wanted ->
                        content.add(new RepairCard(wanted, overview.may().check(), this::decide)));
        content.add(Tags.box("card pad", new H2(t("integrity.seals")), new SealList(overview, person.id(), integrity)));
        polling.needed(goesOn);
    }

    private void acts(IntegrityOverview overview, boolean goesOn) {
        if (overview.may().restore()) {
            acts.add(new Button(t("integrity.restored"), click -> restored()));
        }
        if (overview.may().check()) {
            acts.add(new Button(t("integrity.seal"), click -> seal()));
            Button check = new Button(t("integrity.check"), click -> check());
            check.addThemeVariants(ButtonVariant.PRIMARY);
            check.addClassName("check-now");
            check.setEnabled(!goesOn);
            acts.add(check);
        }
    }

    private void check() {
        Ask.confirm(t("integrity.check"), t("integrity.check.effect"), t("integrity.check"), () -> {
            runner.start(person.id());
            show();
            polling.needed(true);
        });
    }

    private void seal() {
        Ask.confirm(t("integrity.seal"), t("integrity.seal.effect"), t("integrity.seal"), () -> {
            sealing.byHand(person.id());
            show();
        });
    }

    private void restored() {
        Ask.to(t("integrity.restored"))
                .says(t("integrity.restored.effect"))
                .reason()
                .go(t("integrity.restored.go"), reason -> {
                    sealing.restored(person.id(), reason);
                    show();
                })
                .open();
    }

    private void repair(long evaluationId) {
        Ask.to(t("integrity.repair"))
                .says(t("integrity.repair.effect"))
                .reason()
                .go(t("integrity.repair.go"), reason -> {
                    repairing.want(person.id(), evaluationId, reason);
                    show();
                })
                .open();
    }

    private void decide(long repair, boolean agreed) {
        String title = t(agreed ? "integrity.repair.agree" : "integrity.repair.refuse");
        Ask.confirm(
                title, t(agreed ? "integrity.repair.agree.effect" : "integrity.repair.refuse.effect"), title, () -> {
                    repairing.decide(person.id(), repair, agreed);
                    show();
                });
    }
}
