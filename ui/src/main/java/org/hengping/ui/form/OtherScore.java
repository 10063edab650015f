package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** Another score than the claimed or the computed one, with its reason; told when both are there. */
final class OtherScore extends Div {

    private final FormModel model;
    private final Consumer<ReviewedScore> decided;
    private final TextField score;
    private final TextArea reason;
    private final TypedInto scoreOf;
    private final TypedInto reasonOf;
    private @Nullable RowOutcome row;
    private boolean complete;

    /** @param piece the row it is about, and no other */
    OtherScore(FormModel model, PieceId piece, Consumer<ReviewedScore> decided) {
        this.model = model;
        this.decided = decided;
        scoreOf = TypedInto.score(piece, "score");
        reasonOf = TypedInto.score(piece, "reason");
        score = new TextField(t("column.reviewed"));
        reason = new TextArea(t("review.reason"));
        model.typing().save(score, scoreOf, this::save, this::fate);
        model.typing().save(reason, reasonOf, this::save, this::fate);
        reason.setMaxLength(2000);
        addClassName("fields");
        Div phrases = Tags.box("tags", Tags.text("lbl", t("review.phrases")));
        for (String key : new String[] {"review.phrase1", "review.phrase2", "review.phrase3"}) {
            NativeButton phrase = new NativeButton(t(key), click -> insert(t(key)));
            phrase.addClassName("pill");
            phrases.add(phrase);
        }
        phrases.add(model.phrasing().button(this::insert));
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
        score.setValue(
                model.typing().shown(scoreOf, other == null ? "" : other.score().toString()));
        reason.setValue(model.typing().shown(reasonOf, other == null ? "" : other.reason()));
        score.setInvalid(false);
        reason.setInvalid(false);
    }

    void focus() {
        score.focus();
    }

    private void insert(String phrase) {
        reason.setValue((reason.getValue() + " " + phrase).strip());
        model.typing().typed(reasonOf, reason.getValue(), this::save, this::fate);
    }

    /** A score without its reason, or a reason without its score, waits for the other half. */
    private Fate fate() {
        return complete ? model.saving().fateOfDecisions() : Fate.UNSENT;
    }

    private void save() {
        complete = false;
        Fields.score(score).ifPresent(entered -> {
            Score points = entered.value();
            boolean missing = points != null && reason.getValue().isBlank();
            reason.setErrorMessage(t("review.reasonMissing"));
            reason.setInvalid(missing);
            if (points == null || missing || tooMuch(points)) {
                return;
            }
            complete = true;
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
