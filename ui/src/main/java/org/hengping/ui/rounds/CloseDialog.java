package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Opinion;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.FormLeftOpen;
import org.hengping.workflow.round.RoundClosing;
import org.hengping.workflow.round.RoundSums;

/** Closes a round, after saying what is still under way and will be ended. */
final class CloseDialog {

    private CloseDialog() {}

    static void open(long by, RoundSums sums, RoundClosing closing, Runnable done) {
        List<FormLeftOpen> left = closing.stillOpen(by, sums.round().id());
        String effect = left.isEmpty()
                ? t("round.closeEffect.none", sums.round().title())
                : t("round.closeEffect", sums.round().title(), String.valueOf(left.size()));
        Ask.to(t("round.close"))
                .named("round-dialog")
                .says(effect)
                .shows(list(left))
                .opinion(left.isEmpty() ? Opinion.NONE : Opinion.REQUIRED)
                .go(t("round.closeNow"), reason -> {
                    closing.close(by, sums.round().id(), reason);
                    done.run();
                })
                .open();
    }

    private static Component list(List<FormLeftOpen> left) {
        Div list = Tags.box("still-open");
        for (Stage stage : Stage.values()) {
            List<FormLeftOpen> there =
                    left.stream().filter(open -> open.stage() == stage).toList();
            if (!there.isEmpty()) {
                list.add(new H3(t("round.stillOpen", stage, String.valueOf(there.size()))));
                there.forEach(open -> list.add(line(open)));
            }
        }
        return list;
    }

    private static Component line(FormLeftOpen open) {
        String names = open.desk().stream().map(Person::name).collect(Collectors.joining("、"));
        Span desk = names.isEmpty() ? Tags.tag("warn", t("round.nobody")) : Tags.text("muted", names);
        return Tags.box("still-open-line", new Span(open.department().name()), desk);
    }
}
