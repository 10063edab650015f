package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.DisclosureCandidate;

/** Makes several forms public, one transaction each, with one opinion of the secrecy check; those with hits are skipped and named. */
final class BatchDisclosure {

    private BatchDisclosure() {}

    static void ask(long person, Disclosing disclosing, Collection<DisclosureCandidate> ticked, Runnable done) {
        List<DisclosureCandidate> clean =
                ticked.stream().filter(one -> one.hits().isEmpty()).toList();
        Ask.to(t("disclosure.checkTitle"))
                .named("disclosure-dialog")
                .says(t("act.effect.DISCLOSE"))
                .says(t("disclosure.batch", clean.size(), ticked.size()))
                .shows(skipped(ticked))
                .words(t("disclosure.opinion"), t("refusal.secrecyOpinion"))
                .field(words -> words.setHelperText(t("disclosure.opinionHint")))
                .ticked(t("disclosure.confirm"), t("disclosure.confirmMissing"))
                .each(
                        many -> t("disclosure.go"),
                        clean,
                        one -> one.department().shortName(),
                        (one, opinion) -> disclosing.disclose(
                                person, one.evaluation().id(), one.version().seen(), opinion, Map.of()),
                        done)
                .open();
    }

    private static Component[] skipped(Collection<DisclosureCandidate> ticked) {
        return ticked.stream()
                .filter(one -> !one.hits().isEmpty())
                .map(one -> Tags.notice(
                        "warn",
                        t(
                                "disclosure.skipped",
                                one.department().shortName(),
                                one.hits().size())))
                .toArray(Component[]::new);
    }
}
