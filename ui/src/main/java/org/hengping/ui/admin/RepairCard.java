package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.integrity.WantedRepair;

/** A repair that waits for an auditor: which form, who wants it and why. */
final class RepairCard extends Div {

    /** Told what the auditor decides. */
    interface Decision {
        void decide(long repair, boolean agreed);
    }

    RepairCard(WantedRepair wanted, boolean mayDecide, Decision decision) {
        addClassNames("card", "pad", "repair-card");
        String name =
                t("integrity.form", wanted.name().department(), wanted.name().year());
        String who = wanted.repair().byName() + " · "
                + Moments.minute(wanted.repair().at());
        add(
                new H2(t("integrity.repair.waits")),
                Address.form(wanted.name().evaluationId()).link(name),
                Tags.text("muted", who),
                new Span(wanted.repair().reason()));
        if (mayDecide) {
            long id = wanted.repair().id();
            Button agree = new Button(t("integrity.repair.agree"), click -> decision.decide(id, true));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            Button refuse = new Button(t("integrity.repair.refuse"), click -> decision.decide(id, false));
            add(Tags.box("acts", refuse, agree));
        }
    }
}
