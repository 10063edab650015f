package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a row. */
final class RowFields {

    private final Typing typing;
    private final PieceId piece;
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

    /** @param number of the row: what was typed into its fields never gets into another row */
    RowFields(Typing typing, int number, Runnable save) {
        this.typing = typing;
        piece = PieceId.row(number);
        content = Fields.text(typing, into(FormColumn.CONTENT), t("column.content"), save);
        target = Fields.line(typing, into(FormColumn.TARGET), t("column.target"), save);
        actual = Fields.text(typing, into(FormColumn.ACTUAL), t("column.actual"), save);
        maxScore = Fields.line(typing, into(FormColumn.MAX_SCORE), t("column.maxScore"), save);
        selfScore = Fields.line(typing, into(FormColumn.SELF_SCORE), t("column.selfScore"), save);
        reason = Fields.text(typing, into(FormColumn.DEVIATION_REASON), t("column.deviationReason"), save);
        improvement = Fields.text(typing, into(FormColumn.IMPROVEMENT), t("column.improvement"), save);
        level2 = Fields.line(typing, into(FormColumn.LEVEL2), t("column.level2"), save);
        level3 = Fields.line(typing, into(FormColumn.LEVEL3), t("column.level3"), save);
        choice(level1, FormColumn.LEVEL1, save, Level1.values());
        choice(tier, FormColumn.TIER, save, Tier.values());
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

    /** Fills the fields with what is stored, and what was typed since. */
    void show(Indicator row) {
        content.setValue(shown(FormColumn.CONTENT, row.content()));
        target.setValue(shown(FormColumn.TARGET, row.target()));
        actual.setValue(shown(FormColumn.ACTUAL, row.actual()));
        maxScore.setValue(shown(FormColumn.MAX_SCORE, text(row.maxScore())));
        selfScore.setValue(shown(FormColumn.SELF_SCORE, text(row.selfScore())));
        tier.setValue(row.tier());
        reason.setValue(shown(FormColumn.DEVIATION_REASON, row.deviationReason()));
        improvement.setValue(shown(FormColumn.IMPROVEMENT, row.improvement()));
        level1.setValue(row.level1());
        level2.setValue(shown(FormColumn.LEVEL2, row.level2()));
        level3.setValue(shown(FormColumn.LEVEL3, row.level3()));
        Fields.score(maxScore);
        Fields.score(selfScore);
    }

    /** The row as it is typed; a number that is none keeps the value that was there. */
    Indicator read(Indicator before) {
        Score max = Fields.score(maxScore).map(Fields.Entered::value).orElse(null);
        Score self = Fields.score(selfScore).map(Fields.Entered::value).orElse(null);
        return new Indicator(
                before.number(),
                new Indicator.Levels(
                        level1.getValue(),
                        level2.getValue().strip(),
                        level3.getValue().strip()),
                content.getValue().strip(),
                target.getValue().strip(),
                actual.getValue().strip(),
                new Indicator.Points(
                        maxScore.isInvalid() ? before.maxScore() : max,
                        selfScore.isInvalid() ? before.selfScore() : self),
                new Indicator.Shortfall(
                        reason.getValue().strip(), improvement.getValue().strip()),
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
    private <E extends Enum<E>> void choice(Select<E> select, FormColumn column, Runnable save, E... constants) {
        select.setLabel(t("column." + column.id()));
        select.setItems(constants);
        select.setItemLabelGenerator(constant -> constant == null ? t("row.noTier") : Words.say(constant));
        typing.save(select, into(column), save);
    }

    private TypedInto into(FormColumn column) {
        return TypedInto.piece(piece, column);
    }

    private String shown(FormColumn column, String stored) {
        return typing.shown(into(column), stored);
    }

    private static String text(@Nullable Score score) {
        return score == null ? "" : score.toString();
    }
}
