package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.round.RuleSet.PerItem;
import org.hengping.core.round.RuleSet.Reverse;
import org.hengping.core.round.RuleSet.TierBounds;
import org.hengping.ui.part.Tags;

/** The fields of a rule set. What findings weigh is taken over as it is. */
final class RuleSetFields extends Div {

    private final RuleSet base;
    private final BigDecimalField execution;
    private final BigDecimalField output;
    private final BigDecimalField benefit;
    private final BigDecimalField satisfaction;
    private final Checkbox binding = new Checkbox(t("rules.binding.field"));
    private final BigDecimalField excellent;
    private final BigDecimalField good;
    private final BigDecimalField fair;
    private final BigDecimalField achieved;
    private final BigDecimalField partly;
    private final BigDecimalField over;
    private final BigDecimalField latePerDay;
    private final BigDecimalField tolerance;
    private final Select<Reverse> reverse = new Select<>();
    private final Select<PerItem> perItem = new Select<>();
    private final Span sum = Tags.text("rules-sum", "");

    RuleSetFields(RuleSet base) {
        this.base = base;
        execution = number("rules.execution", base.maxScores().execution().value());
        output = points(Level1.OUTPUT);
        benefit = points(Level1.BENEFIT);
        satisfaction = points(Level1.SATISFACTION);
        binding.setValue(base.maxScores().binding());
        excellent = number("rules.excellent", base.grades().excellent().value());
        good = number("rules.good", base.grades().good().value());
        fair = number("rules.fair", base.grades().fair().value());
        achieved = number("rules.achieved", base.missed().tiers().achieved());
        partly = number("rules.partly", base.missed().tiers().partly());
        over = number("rules.overFulfilment", base.overFulfilment());
        latePerDay = number("rules.latePerDay", base.missed().latePerDay());
        tolerance = number("rules.tolerance", base.tolerance().value());
        choice(reverse, "rules.reverse", base.missed().reverse(), Reverse.values());
        choice(perItem, "rules.perItem", base.missed().perItem(), PerItem.values());
        addClassName("rules-fields");
        add(part("rules.part.points", execution, output, benefit, satisfaction, sum, binding));
        add(part("rules.part.grades", excellent, good, fair));
        add(part("rules.part.tiers", achieved, partly));
        add(part("rules.part.scoring", over, latePerDay, tolerance, reverse, perItem));
        Stream.of(execution, output, benefit, satisfaction)
                .forEach(field -> field.addValueChangeListener(change -> sum()));
        sum();
    }

    /** The rules as they stand in the fields, under code and edition of the base; empty where a number is missing or negative. */
    Optional<RuleSet> read() {
        if (numbers()
                .anyMatch(field -> field.getValue() == null || field.getValue().signum() < 0)) {
            return Optional.empty();
        }
        return Optional.of(new RuleSet(
                base.code(),
                base.edition(),
                new RuleSet.MaxScores(
                        new Score(execution.getValue()),
                        Map.of(
                                Level1.OUTPUT, new Score(output.getValue()),
                                Level1.BENEFIT, new Score(benefit.getValue()),
                                Level1.SATISFACTION, new Score(satisfaction.getValue())),
                        binding.getValue()),
                over.getValue(),
                new RuleSet.MissedTargets(
                        reverse.getValue(),
                        new TierBounds(achieved.getValue(), partly.getValue()),
                        perItem.getValue(),
                        latePerDay.getValue()),
                new GradeBounds(
                        new Score(excellent.getValue()), new Score(good.getValue()), new Score(fair.getValue())),
                new Score(tolerance.getValue()),
                base.weights()));
    }

    private Stream<BigDecimalField> numbers() {
        return Stream.of(
                execution,
                output,
                benefit,
                satisfaction,
                excellent,
                good,
                fair,
                achieved,
                partly,
                over,
                latePerDay,
                tolerance);
    }

    private void sum() {
        BigDecimal total = Stream.of(execution, output, benefit, satisfaction)
                .map(field -> Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean full = total.compareTo(RuleSet.FULL.value()) == 0;
        sum.setText(t(full ? "rules.sum.full" : "rules.sum.not", total.toPlainString()));
        sum.getElement().getClassList().set("wrong", !full);
    }

    private BigDecimalField points(Level1 group) {
        return number("rules.group." + group, base.maxScores().of(group).value());
    }

    private static BigDecimalField number(String key, BigDecimal value) {
        BigDecimalField field = new BigDecimalField(t(key));
        field.setValue(value);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static <E extends Enum<E>> void choice(Select<E> field, String key, E value, E[] values) {
        field.setLabel(t(key));
        field.setItems(List.of(values));
        field.setItemLabelGenerator(one -> say(one));
        field.setValue(value);
    }

    private static Div part(String key, Component... fields) {
        return new Div(new H3(t(key)), Tags.box("rules-part", fields));
    }
}
