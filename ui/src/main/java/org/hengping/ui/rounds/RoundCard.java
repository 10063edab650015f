package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RuleSet;
import org.hengping.ui.admin.RuleSetNames;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.RoundSums;

/** A round in the list. */
final class RoundCard extends Div {

    RoundCard(RoundSums sums) {
        EvaluationRound round = sums.round();
        addClassNames("card", "round-card");
        RouterLink link = Address.round(round.id()).link(round.title());
        link.addClassName("round-title");
        add(Tags.box("round-line", link, state(sums)), Tags.box("round-facts", facts(round)), figures(sums));
        if (sums.running() != null) {
            Running running = new Running();
            running.show(sums.running());
            add(running);
        }
    }

    static Span state(RoundSums sums) {
        String kind =
                switch (sums.state()) {
                    case OPENING, CLOSING -> "due";
                    case OPEN -> "ok";
                    case CLOSED -> "plain";
                };
        return Tags.tag(kind, t("round.state." + sums.state()));
    }

    /** Year, rules and days. */
    static Component[] facts(EvaluationRound round) {
        return new Component[] {
            new Span(t("round.year", String.valueOf(round.fiscalYear()))),
            new Span(rules(round.ruleSet())),
            new Span(t("round.opensOn", round.opensOn())),
            new Span(t(
                    "round.dueDays",
                    round.dueOn().toHead(),
                    round.dueOn().toFinance(),
                    round.dueOn().decision()))
        };
    }

    static String rules(RuleSet rules) {
        return t("round.rules", name(rules), String.valueOf(rules.edition()));
    }

    static String name(RuleSet rules) {
        return RuleSetNames.name(rules);
    }

    static Div figures(RoundSums sums) {
        Div figures = Tags.box("round-figures");
        figures.add(figure("round.approved", t("round.of", n(sums.approved()), n(sums.forms()))));
        figures.add(figure("round.late", n(sums.late())));
        figures.add(figure("round.exempt", n(sums.exempt())));
        return figures;
    }

    private static Div figure(String key, String value) {
        return Tags.box("round-figure", Tags.text("round-n", value), Tags.text("muted", t(key)));
    }

    private static String n(int count) {
        return String.valueOf(count);
    }
}
