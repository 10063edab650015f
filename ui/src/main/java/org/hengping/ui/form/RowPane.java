package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.RowScore;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;

/** The editor of one row, built once; its fields are made for each row that is opened. */
final class RowPane extends Div {

    private final FormModel model;
    private final H2 title = new H2();
    private final Span levels = Tags.text("muted", "");
    private final Notices notices;
    private final RemarkList remarks;
    private final Div body = Tags.box("pane-b");
    private final AttachmentList attachments;
    private final Span computed = Tags.text("num", "");
    private final Span why = Tags.text("why", "");
    private final Button take = new Button(t("row.takeComputed"));
    private RowFields fields;
    private RequestBox request;
    private int number;

    @SuppressWarnings("NullAway.Init")
    RowPane(FormModel model) {
        this.model = model;
        notices = new Notices(model);
        remarks = new RemarkList(model);
        attachments = new AttachmentList(model);
        addClassNames("pane", "row-pane");
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.addClickListener(click -> takeComputed());
        add(head(), body, foot());
        Shortcuts.addShortcutListener(this, this::next, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
        model.live().follow(this, this::derive);
        model.live().followAfresh(this, this::showAgain);
    }

    /** Every row gets fields of its own: a key that was pressed before they were there is not taken for the other row's. */
    void show(int row) {
        if (number != row) {
            number = row;
            fields = new RowFields(model.typing(), row, this::save);
            request = new RequestBox(model, PieceId.notApplicable(row));
            build();
        }
        showAgain();
        fields.focusFirst(model.form().indicator(row).orElseThrow());
    }

    private void showAgain() {
        model.form().indicator(number).ifPresent(fields::show);
        request.show();
        remarks.show(PieceId.row(number));
        attachments.show(number);
        derive(model.live().now());
    }

    private Component head() {
        Button leave = new Button(Glyph.CLOSE.icon(), click -> model.close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(t("row.close"));
        return Tags.box("pane-h", title, levels, leave);
    }

    private void build() {
        Div score = Tags.box("calc-box", Tags.text("lbl", t("row.computed")), computed, take);
        body.removeAll();
        body.add(remarks, notices, fields.values(), fields.points(score), why, fields.words());
        body.add(attachments, request, tools());
    }

    private Component tools() {
        return Tags.box(
                "row-tools",
                tool("row.up", Glyph.UP, () -> new Rows(model).move(number, -1)),
                tool("row.down", Glyph.DOWN, () -> new Rows(model).move(number, 1)),
                tool("row.below", Glyph.PLUS, this::addBelow),
                tool("row.remove", Glyph.REMOVE, this::remove));
    }

    private Component foot() {
        Button next = new Button(t("row.next"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return Tags.box(
                "pane-f",
                next,
                Tags.text("hint", "Ctrl + Enter"),
                Tags.text("grow", ""),
                Tags.text("hint", t("row.escape")));
    }

    private static Button tool(String key, Glyph glyph, Runnable act) {
        Button button = new Button(t(key), glyph.icon(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void save() {
        model.form().indicator(number).map(fields::read).ifPresent(row -> model.save(new Row(row)));
    }

    /** Everything that follows from the row: never typed over while somebody types. */
    private void derive(FormState now) {
        now.score().row(number).ifPresent(score -> {
            Indicator row = now.form().indicator(number).orElseThrow();
            title.setText(t("place.row", new Places(now.form()).position(number)));
            levels.setText(say(row.level1()) + " · " + row.level2());
            notices.show(PieceId.row(number));
            points(score);
        });
    }

    private void points(RowScore score) {
        Score points = score.computed();
        computed.setText(points == null ? "—" : points.toString());
        why.setText(say(score.explanation()));
        take.setVisible(points != null);
    }

    private void takeComputed() {
        model.score().row(number).map(RowScore::computed).ifPresent(points -> {
            fields.claim(points);
            save();
        });
    }

    private void next() {
        save();
        int position = new Places(model.form()).position(number);
        if (position < model.form().indicators().size()) {
            model.open(PieceId.row(model.form().indicators().get(position).number()));
        } else {
            model.close();
        }
    }

    private void addBelow() {
        Indicator row = model.form().indicator(number).orElseThrow();
        int position = new Places(model.form()).position(number);
        model.open(PieceId.row(new Rows(model).add(position, row.level1(), row.level2())));
    }

    private void remove() {
        Ask.confirm(
                t("row.removeTitle"),
                t("row.removeEffect", new Places(model.form()).position(number)),
                t("row.remove"),
                () -> {
                    model.close();
                    new Rows(model).remove(number);
                });
    }
}
