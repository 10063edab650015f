package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.results.RowOutcome.Basis;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Finance decides the score of a row: the form goes back, the explanation is accepted, the rule's score is taken, or another one is set with a
 * reason. Where the claim is not above the computed score nothing has to be decided, and it can be.
 */
final class RowDecision extends Div {

    private final FormModel model;
    private final Runnable sendBack;
    private final Span state = new Span();
    private final Div choices = Tags.box("tags choices");
    private final Div otherPlace = new Div();
    private @Nullable OtherScore other;
    private @Nullable PieceId piece;
    private boolean setting;

    /** @param sendBack offers to send the form back */
    RowDecision(FormModel model, Runnable sendBack) {
        this.model = model;
        this.sendBack = sendBack;
        addClassNames("fields", "row-decision");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("decide.title"));
        add(state, choices, otherPlace);
        model.onChange(this::derive);
    }

    void show(PieceId shown) {
        setting = typed(shown);
        piece = shown;
        other = new OtherScore(model, shown, score -> decide(shown, score));
        otherPlace.removeAll();
        otherPlace.add(other);
        derive();
    }

    private void derive() {
        RowOutcome row = piece == null ? null : model.outcome().row(piece).orElse(null);
        setVisible(row != null && model.reviewing());
        if (row == null) {
            return;
        }
        ReviewedScore decided = row.decided();
        setting = setting && decided == null || decided != null && decided.ground() == Ground.OTHER;
        state.setText(t("basis." + row.basis()));
        state.setClassName("tag " + kind(row.basis()));
        choices.removeAll();
        choices(row).forEach(choices::add);
        otherPlace.setVisible(setting);
        Objects.requireNonNull(other).show(row);
    }

    /** Whether another score was begun here and is not stored. */
    private boolean typed(PieceId shown) {
        return model.typing().begun(TypedInto.score(shown, "score"))
                || model.typing().begun(TypedInto.score(shown, "reason"));
    }

    private static String kind(Basis basis) {
        return switch (basis) {
            case OPEN -> "err";
            case DECIDED -> "ok";
            case CLAIM_STANDS, UNREVIEWED, EARLIER_RULES -> "plain";
        };
    }

    private List<Component> choices(RowOutcome row) {
        List<Component> all = new ArrayList<>();
        Score computed = row.scores().computed();
        Score claimed = row.scores().claimed();
        if (row.scores().excessive()) {
            all.add(pill("send-back", t("decide.sendBack"), false, sendBack));
            if (explained(row)) {
                all.add(ground(row, Ground.ANSWER_ACCEPTED, claimed));
            }
            all.add(ground(row, Ground.COMPUTED, Objects.requireNonNull(computed)));
        } else {
            all.add(ground(row, Ground.CONFIRMED, claimed));
        }
        all.add(pill("other", say(Ground.OTHER), setting, () -> {
            setting = true;
            derive();
            Objects.requireNonNull(other).focus();
        }));
        if (row.decided() != null) {
            all.add(pill("undo", t("decide.undo"), false, () -> decide(row.piece(), null)));
        }
        return all;
    }

    private boolean explained(RowOutcome row) {
        return model.outcome().answers().stream()
                .anyMatch(answer ->
                        answer.withRow() && answer.finding().place().piece().equals(row.piece()));
    }

    private Component ground(RowOutcome row, Ground ground, Score score) {
        ReviewedScore decided = row.decided();
        boolean pressed = decided != null && decided.ground() == ground;
        String name = ground.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return pill(
                name,
                say(ground) + " " + score,
                pressed,
                () -> decide(row.piece(), new ReviewedScore(score, ground, "")));
    }

    private static NativeButton pill(String name, String words, boolean pressed, Runnable act) {
        NativeButton pill = new NativeButton(words, click -> act.run());
        pill.addClassNames("pill", "decide-" + name);
        pill.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return pill;
    }

    private void decide(PieceId about, @Nullable ReviewedScore score) {
        setting = false;
        model.review(about, sheet -> sheet.scored(about, score));
        if (score == null || score.ground() != Ground.OTHER) {
            model.typing().forget(TypedInto.score(about, "score"));
            model.typing().forget(TypedInto.score(about, "reason"));
        }
    }
}
