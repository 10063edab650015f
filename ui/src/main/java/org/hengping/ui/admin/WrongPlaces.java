package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Irregularity;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.integrity.IntegrityOverview;
import org.hengping.workflow.integrity.WrongForm;

/** What the last check has found: of the journal and the seals, of records that belong to no form, and of each form. */
final class WrongPlaces extends Div {

    private final boolean mayRepair;
    private final LongConsumer repair;

    /** @param repair asks for the repair of a form */
    WrongPlaces(CheckRun.Outcome outcome, IntegrityOverview overview, LongConsumer repair) {
        this.mayRepair = overview.may().repair();
        this.repair = repair;
        addClassName("wrong-places");
        lines(
                "integrity.journal",
                outcome.irregularities().stream().map(Irregularity::what).toList());
        lines(
                "integrity.others",
                outcome.places().stream().map(WrongPlaces::line).toList());
        forms(
                "integrity.forms",
                overview.wrong().stream()
                        .filter(form -> !form.checked().whole())
                        .toList());
        forms(
                "integrity.known",
                overview.wrong().stream().filter(form -> form.checked().whole()).toList());
    }

    private void lines(String title, List<Sentence> lines) {
        if (!lines.isEmpty()) {
            Div card = Tags.box("card pad", new H2(t(title, lines.size())));
            lines.forEach(line -> card.add(Tags.box("wrong-line", new Span(say(line)))));
            add(card);
        }
    }

    private void forms(String title, List<WrongForm> forms) {
        if (!forms.isEmpty()) {
            Div card = Tags.box("card pad", new H2(t(title, forms.size())));
            forms.forEach(form -> card.add(form(form)));
            add(card);
        }
    }

    private Div form(WrongForm form) {
        String name = t("integrity.form", form.name().department(), form.name().year());
        Div head =
                Tags.box("wrong-head", Address.form(form.name().evaluationId()).link(name));
        List<Discrepancy> found =
                form.checked().whole() ? form.checked().found() : form.checked().changed();
        if (mayRepair && found.stream().anyMatch(one -> one.fault().torn())) {
            Button mend = new Button(
                    t("integrity.repair"), click -> repair.accept(form.name().evaluationId()));
            mend.addClassName("repair");
            head.add(mend);
        }
        Div box = Tags.box("wrong-form", head);
        found.forEach(one -> box.add(Tags.box("wrong-line", new Span(say(line(one))))));
        return box;
    }

    private static Sentence line(Discrepancy one) {
        return Sentence.of("integrity.line", one.place(), one.what());
    }
}
