package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.Tags;
import org.hengping.ui.phrase.Phrasing;
import org.jspecify.annotations.Nullable;

/** Another score than the claimed or the computed one, with its reason; told when both are there. */
final class OtherScore extends Div {

    private final Consumer<ReviewedScore> decided;
    private final TextField score;
    private final TextArea reason;
    private @Nullable RowOutcome row;

    OtherScore(Phrasing phrasing, Consumer<ReviewedScore> decided) {
        this.decided = decided;
        score = Fields.line(t("column.reviewed"), this::save);
        reason = Fields.text(t("review.reason"), this::save);
        reason.setMaxLength(2000);
        addClassName("fields");
        Div phrases = Tags.box("tags", Tags.text("lbl", t("review.phrases")));
        for (String key : new String[] {"review.phrase1", "review.phrase2", "review.phrase3"}) {
            NativeButton phrase = new NativeButton(t(key), click -> insert(t(key)));
            phrase.addClassName("pill");
            phrases.add(phrase);
        }
        phrases.add(phrasing.button(this::insert));
        add(score, reason, phrases);
    }

    /** Fills the fields with what was decided; what somebody is typing stays. */
    void show(RowOutcome shown) {
        boolean sameRow = row != null && row.piece().equals(shown.piece());
        ReviewedScore decided = shown.decided();
        ReviewedScore other = decided != null && decided.ground() == Ground.OTHER ? decided : null;
        row = shown;
        score.setHelperText(t("review.most", shown.scores().max()));
        if (sameRow && other == null) {
            return;
        }
        score.setValue(other == null ? "" : other.score().toString());
        reason.setValue(other == null ? "" : other.reason());
        score.setInvalid(false);
        reason.setInvalid(false);
    }

    void focus() {
        score.focus();
    }

    private void insert(String phrase) {
        reason.setValue((reason.getValue() + " " + phrase).strip());
        save();
    }

    private void save() {
        Fields.score(score).ifPresent(entered -> {
            Score points = entered.value();
            boolean missing = points != null && reason.getValue().isBlank();
            reason.setErrorMessage(t("review.reasonMissing"));
            reason.setInvalid(missing);
            if (points == null || missing || tooMuch(points)) {
                return;
            }
            decided.accept(
                    new ReviewedScore(points, Ground.OTHER, reason.getValue().strip()));
        });
    }

    private boolean tooMuch(Score points) {
        Score max = row == null ? Score.ZERO : row.scores().max();
        score.setErrorMessage(t("review.most", max));
        score.setInvalid(points.above(max));
        return points.above(max);
    }
}
