package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.hengping.ui.Tags;
import org.hengping.ui.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a row. */
final class RowFields {

    private final TextArea content;
    private final TextField target;
    private final TextArea actual;
    private final TextField maxScore;
    private final TextField selfScore;
    private final Select<Tier> tier = new Select<>();
    private final TextArea reason;
    private final TextArea improvement;
    private final Select<Level1> level1 = new Select<>();
    private final TextField level2;
    private final TextField level3;

    RowFields(Runnable save) {
        content = Fields.text(t("column.content"), save);
        target = Fields.line(t("column.target"), save);
        actual = Fields.text(t("column.actual"), save);
        maxScore = Fields.line(t("column.maxScore"), save);
        selfScore = Fields.line(t("column.selfScore"), save);
        reason = Fields.text(t("column.deviationReason"), save);
        improvement = Fields.text(t("column.improvement"), save);
        level2 = Fields.line(t("column.level2"), save);
        level3 = Fields.line(t("column.level3"), save);
        choice(level1, "column.level1", save, Level1.values());
        choice(tier, "column.tier", save, Tier.values());
        tier.setEmptySelectionAllowed(true);
        tier.setEmptySelectionCaption(t("row.noTier"));
        tier.setHelperText(t("row.tierHint"));
    }

    Component values() {
        return Tags.box("fields", content, target, actual);
    }

    /** @param computed the box that shows what the rule gives */
    Component points(Component computed) {
        return Tags.box("fields", Tags.box("three-fields", maxScore, selfScore, computed), tier);
    }

    Component words() {
        return Tags.box("fields", reason, improvement, Tags.box("three-fields", level1, level2, level3));
    }

    void show(Indicator row) {
        content.setValue(row.content());
        target.setValue(row.target());
        actual.setValue(row.actual());
        maxScore.setValue(text(row.maxScore()));
        selfScore.setValue(text(row.selfScore()));
        maxScore.setInvalid(false);
        selfScore.setInvalid(false);
        tier.setValue(row.tier());
        reason.setValue(row.deviationReason());
        improvement.setValue(row.improvement());
        level1.setValue(row.level1());
        level2.setValue(row.level2());
        level3.setValue(row.level3());
    }

    /** The row as it is typed; a number that is none keeps the value that was there. */
    Indicator read(Indicator before) {
        Score max = Fields.score(maxScore).map(Fields.Entered::value).orElse(null);
        Score self = Fields.score(selfScore).map(Fields.Entered::value).orElse(null);
        return new Indicator(
                before.number(),
                level1.getValue(),
                level2.getValue().strip(),
                level3.getValue().strip(),
                content.getValue().strip(),
                target.getValue().strip(),
                actual.getValue().strip(),
                maxScore.isInvalid() ? before.maxScore() : max,
                selfScore.isInvalid() ? before.selfScore() : self,
                reason.getValue().strip(),
                improvement.getValue().strip(),
                tier.getValue());
    }

    void claim(Score points) {
        selfScore.setValue(points.toString());
    }

    /** A new row begins with what is to be done, another one with what was reached. */
    void focusFirst(Indicator row) {
        if (row.content().isBlank()) {
            content.focus();
        } else {
            actual.focus();
        }
    }

    @SafeVarargs
    private static <E extends Enum<E>> void choice(Select<E> select, String key, Runnable save, E... constants) {
        select.setLabel(t(key));
        select.setItems(constants);
        select.setItemLabelGenerator(constant -> constant == null ? t("row.noTier") : Words.say(constant));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save.run();
            }
        });
    }

    private static String text(@Nullable Score score) {
        return score == null ? "" : score.toString();
    }
}
