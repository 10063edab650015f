package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.ui.part.Tags;

/** Rule sets side by side: one column each, one row for each thing they settle. */
final class RuleSetTable extends NativeTable {

    private final List<RuleSet> sets;

    /**
     * @param changeable of which a new edition can be made
     * @param change makes one
     */
    RuleSetTable(List<RuleSet> sets, Predicate<RuleSet> changeable, Consumer<RuleSet> change) {
        this.sets = sets;
        getHead().add(heads(changeable, change));
        row("rules.execution", rules -> points(rules.maxScores().execution()));
        for (Level1 group : Level1.GROUPS) {
            row("rules.group." + group, rules -> points(rules.maxScores().of(group)));
        }
        row("rules.binding", rules -> t(rules.maxScores().binding() ? "rules.binding.yes" : "rules.binding.no"));
        row(
                "rules.grades",
                rules -> t(
                        "rules.grades.value",
                        rules.grades().excellent(),
                        rules.grades().good(),
                        rules.grades().fair()));
        row(
                "rules.tiers",
                rules -> t(
                        "rules.tiers.value",
                        percent(rules.missed().tiers().achieved()),
                        percent(rules.missed().tiers().partly())));
        row("rules.overFulfilment", rules -> percent(rules.overFulfilment()));
        row("rules.reverse", rules -> say(rules.missed().reverse()));
        row("rules.perItem", rules -> say(rules.missed().perItem()));
        row("rules.latePerDay", rules -> percent(rules.missed().latePerDay()));
        row("rules.tolerance", rules -> points(rules.tolerance()));
        row("rules.weights", RuleSetTable::weights);
    }

    private NativeTableRow heads(Predicate<RuleSet> changeable, Consumer<RuleSet> change) {
        NativeTableRow heads = new NativeTableRow();
        NativeTableHeaderCell first = head(t("rules.item"), "col");
        first.addClassName("rules-item");
        heads.add(first);
        for (RuleSet rules : sets) {
            NativeTableHeaderCell head = head("", "col");
            head.add(Tags.box(
                    "rules-name",
                    Tags.text("strong", RuleSetNames.name(rules)),
                    Tags.text("muted", t("rules.edition", rules.edition(), rules.code()))));
            if (changeable.test(rules)) {
                Button edit = new Button(t("rules.change"), click -> change.accept(rules));
                edit.addThemeVariants(ButtonVariant.SMALL);
                edit.setAriaLabel(t("rules.change.of", RuleSetNames.full(rules)));
                edit.addClassName("rules-change");
                head.add(edit);
            }
            heads.add(head);
        }
        return heads;
    }

    private void row(String key, Function<RuleSet, String> value) {
        NativeTableRow row = new NativeTableRow();
        row.add(head(t(key), "row"));
        sets.forEach(rules -> row.add(new NativeTableCell(value.apply(rules))));
        getBody().add(row);
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static String points(Score score) {
        return t("rules.points", score);
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static String weights(RuleSet rules) {
        return rules.weights().isEmpty()
                ? t("rules.weights.usual")
                : new TreeMap<>(rules.weights())
                        .entrySet().stream()
                                .map(weight -> t("rules.weight", t("rule." + weight.getKey()), say(weight.getValue())))
                                .collect(Collectors.joining("；"));
    }
}
