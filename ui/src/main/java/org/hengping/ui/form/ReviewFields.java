package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.Tags;
import org.jspecify.annotations.Nullable;

/** Finance's score of a row, with its reason; saved when both are there. An empty score lets the claimed one stand. */
final class ReviewFields extends Div {

    private final FormModel model;
    private final TextField score;
    private final TextArea reason;
    private int number;

    ReviewFields(FormModel model) {
        this.model = model;
        score = Fields.line(t("column.reviewed"), this::save);
        reason = Fields.text(t("review.reason"), this::save);
        Div phrases = Tags.box("tags", Tags.text("lbl", t("review.phrases")));
        for (String key : new String[] {"review.phrase1", "review.phrase2", "review.phrase3"}) {
            NativeButton phrase = new NativeButton(t(key));
            phrase.addClassName("pill");
            phrase.addClickListener(click -> {
                reason.setValue(t(key));
                save();
            });
            phrases.add(phrase);
        }
        phrases.add(model.phrasing().button(phrase -> {
            reason.setValue((reason.getValue() + " " + phrase).strip());
            save();
        }));
        addClassName("fields");
        add(score, reason, phrases);
    }

    void show(int row) {
        number = row;
        ReviewedScore reviewed = model.sheet().reviewSheet().scores().get(PieceId.row(row));
        score.setValue(reviewed == null ? "" : reviewed.score().toString());
        reason.setValue(reviewed == null ? "" : reviewed.reason());
        score.setInvalid(false);
        reason.setInvalid(false);
        model.form()
                .indicator(row)
                .map(found -> found.maxScore())
                .ifPresent(max -> score.setHelperText(t("review.most", max)));
    }

    private void save() {
        Fields.score(score).ifPresent(entered -> {
            Score points = entered.value();
            boolean missing = points != null && reason.getValue().isBlank();
            reason.setErrorMessage(t("review.reasonMissing"));
            reason.setInvalid(missing);
            if (missing || tooMuch(points)) {
                return;
            }
            ReviewSheet sheet = model.sheet().reviewSheet();
            ReviewSheet changed = sheet.scored(
                    PieceId.row(number),
                    points == null
                            ? null
                            : new ReviewedScore(
                                    points, Ground.OTHER, reason.getValue().strip()));
            if (!changed.equals(sheet)) {
                model.review(changed);
            }
        });
    }

    private boolean tooMuch(@Nullable Score points) {
        Score max =
                model.form().indicator(number).map(found -> found.maxScore()).orElse(null);
        boolean above = points != null && max != null && points.above(max);
        score.setErrorMessage(t("review.most", String.valueOf(max)));
        score.setInvalid(above);
        return above;
    }
}
