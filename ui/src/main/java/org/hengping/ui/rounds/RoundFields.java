package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.Template;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.RoundDates;
import org.hengping.workflow.round.RoundProposal;
import org.hengping.workflow.round.RoundResubmission;

/** What a round is, as fields. */
final class RoundFields extends Div {

    private final IntegerField year = new IntegerField(t("round.field.year"));
    private final TextField title = new TextField(t("round.field.title"));
    private final Select<RuleSet> rules = new Select<>();
    private final Select<Template> template = new Select<>();
    private final DayPicker opensOn;
    private final DayPicker toHead;
    private final DayPicker toFinance;
    private final DayPicker decision;
    private final AgainFields again;

    RoundFields(LocalDate today, List<RuleSet> ruleSets, WorkCalendar calendar, Runnable changed) {
        opensOn = new DayPicker(t("round.field.opensOn"), today, calendar);
        toHead = new DayPicker(t("round.field.toHead"), calendar.plus(today, 20), calendar);
        toFinance = new DayPicker(t("round.field.toFinance"), calendar.plus(today, 25), calendar);
        decision = new DayPicker(t("round.field.decision"), calendar.plus(today, 40), calendar);
        again = new AgainFields(ResubmissionDays.USUAL);
        addClassName("round-fields");
        year.setValue(today.getYear() - 1);
        year.setStepButtonsVisible(true);
        title.setMaxLength(200);
        title.setValue(t("round.titleOf", String.valueOf(today.getYear() - 1)));
        year.addValueChangeListener(change -> retitle(change.getOldValue(), change.getValue()));
        rules.setLabel(t("round.field.rules"));
        rules.setItems(ruleSets);
        rules.setItemLabelGenerator(RoundCard::rules);
        rules.setValue(ruleSets.getFirst());
        template.setLabel(t("round.field.template"));
        template.setItems(Template.values());
        template.setItemLabelGenerator(form -> say(form));
        template.setValue(Template.DEPARTMENT);
        add(new H2(t("round.part.what")), Tags.box("field-row", year, title, rules, template));
        add(new H2(t("round.part.days")), Tags.box("field-row", opensOn, toHead, toFinance, decision));
        add(new H2(t("round.part.again")), again);
        Stream.<AbstractField<?, ?>>of(year, title, rules, template, opensOn, toHead, toFinance, decision)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        again.onChange(changed);
    }

    RoundProposal proposal(List<Long> departmentIds) {
        return new RoundProposal(
                Objects.requireNonNullElse(year.getValue(), 0),
                title.getValue(),
                rules.getValue(),
                template.getValue(),
                new RoundDates(opensOn.day(), toHead.day(), toFinance.day(), decision.day()),
                again.value(),
                departmentIds);
    }

    /** A title nobody has touched goes along with the year. */
    private void retitle(Integer before, Integer after) {
        if (before != null && after != null && title.getValue().equals(t("round.titleOf", String.valueOf(before)))) {
            title.setValue(t("round.titleOf", String.valueOf(after)));
        }
    }

    /** The working days after a return. */
    static final class AgainFields extends Div {

        private final IntegerField toHead = new IntegerField(t("round.field.againToHead"));
        private final IntegerField toFinance = new IntegerField(t("round.field.againToFinance"));
        private final IntegerField decision = new IntegerField(t("round.field.againDecision"));
        private final IntegerField consultation = new IntegerField(t("round.field.consultation"));

        AgainFields(ResubmissionDays days) {
            addClassName("field-row");
            toHead.setValue(days.toHead());
            toFinance.setValue(days.toFinance());
            decision.setValue(days.decision());
            consultation.setValue(days.consultation());
            Stream.of(toHead, toFinance, decision, consultation).forEach(field -> field.setStepButtonsVisible(true));
            add(toHead, toFinance, decision, consultation);
        }

        void onChange(Runnable changed) {
            Stream.of(toHead, toFinance, decision, consultation)
                    .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        }

        RoundResubmission value() {
            return new RoundResubmission(
                    toHead.getValue(), toFinance.getValue(), decision.getValue(), consultation.getValue());
        }
    }
}
