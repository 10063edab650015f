package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.review.Action;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;

/** One row for those who judge it: what was promised and done, the scores side by side, what was noticed, and remarks. */
final class ReadPane extends Div {

    private final FormModel model;
    private final Acts acts;
    private final Consumer<PieceId> open;
    private final H2 title = new H2();
    private final Span levels = Tags.text("muted", "");
    private final Div facts = Tags.box("facts");
    private final Div scores = Tags.box("three");
    private final Span why = Tags.text("why", "");
    private final Notices notices;
    private final RemarkList remarks;
    private final AttachmentList attachments;
    private final DecisionNote decided;
    private final RowDecision review;
    private final Div remark = new Div();
    private final Div request = Tags.box("notices");
    private int number;

    ReadPane(FormModel model, Acts acts, Consumer<PieceId> open, Runnable close) {
        this.model = model;
        this.acts = acts;
        this.open = open;
        notices = new Notices(model);
        remarks = new RemarkList(model);
        attachments = new AttachmentList(model);
        decided = new DecisionNote(model);
        review = new RowDecision(model, acts::offerSendBack);
        addClassNames("pane", "read-pane");
        Button leave = new Button(Glyph.CLOSE.icon(), click -> close.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(t("row.close"));
        add(Tags.box("pane-h", title, levels, leave));
        add(
                Tags.box("pane-b", facts, scores, why, decided, notices, request, review, attachments, remarks, remark),
                foot());
        model.onChange(this::derive);
    }

    void show(int row) {
        number = row;
        showAgain();
    }

    /** The fields of a row are its own: what was pressed before another one was there is not taken for that one's. */
    void showAgain() {
        remark.removeAll();
        if (model.sheet().permitted().contains(Action.SEND_BACK)) {
            remark.add(new RemarkField(model, PieceId.row(number), this::remark));
        }
        review.show(PieceId.row(number));
        remarks.show(PieceId.row(number));
        attachments.show(number);
        derive();
    }

    private Component foot() {
        Button next = new Button(t("row.nextRow"), click -> {
            int position = new Places(model.form()).position(number);
            if (position < model.form().indicators().size()) {
                open.accept(PieceId.row(model.form().indicators().get(position).number()));
            }
        });
        return Tags.box("pane-f", next, Tags.text("grow", ""), Tags.text("hint", t("row.escape")));
    }

    private void derive() {
        model.form().indicator(number).ifPresent(row -> {
            RowTexts texts = new RowTexts(model);
            title.setText(t("place.row", texts.position(number)));
            levels.setText(say(row.level1()) + " · " + row.level2());
            facts(row);
            scores.removeAll();
            scores.add(score("column.selfScore", texts.selfScore(number), ""));
            scores.add(score("row.computed", texts.computed(number), ""));
            if (model.outcome().verdict() != null) {
                scores.add(score("column.reviewed", texts.reviewed(number), "on"));
            }
            model.outcome()
                    .row(PieceId.row(number))
                    .filter(outcome -> !DifferenceTag.words(outcome).isEmpty())
                    .ifPresent(outcome -> scores.add(DifferenceTag.of(outcome)));
            why.setText(texts.why(number));
            decided.show(PieceId.row(number));
            notices.show(PieceId.row(number));
            request(row);
        });
    }

    private void facts(Indicator row) {
        facts.removeAll();
        fact("column.content", row.content());
        fact("column.target", row.target());
        fact("column.actual", row.actual());
        fact("column.maxScore", new RowTexts(model).maxScore(number));
        fact("column.deviationReason", row.deviationReason());
        fact("column.improvement", row.improvement());
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Tags.text("k", t(key)), new Span(value));
        }
    }

    private static Component score(String key, String value, String kind) {
        Div box = Tags.box("score", Tags.text("lbl", t(key)), Tags.text("num", value));
        if (!kind.isEmpty()) {
            box.addClassName(kind);
        }
        return box;
    }

    private void request(Indicator row) {
        request.removeAll();
        model.form().notApplicable().stream()
                .filter(asked -> Integer.valueOf(row.number()).equals(asked.row())
                        || asked.group() == row.level1().group())
                .forEach(asked -> {
                    Div notice = Tags.notice("info", t("notApplicable.asked", asked.reason()));
                    if (model.reviewing()) {
                        notice.add(new DecisionBox(model, asked.id()));
                    }
                    request.add(notice);
                });
    }

    private void remark(PieceId piece, String text, Runnable done) {
        acts.remark(piece, text, () -> {
            done.run();
            remarks.show(PieceId.row(number));
        });
    }
}
