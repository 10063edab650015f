package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.part.Tags;

/** What finance decided of a row's score, and why, for everybody who sees the reviewed score. Nothing where nothing was decided. */
final class DecisionNote extends Div {

    private final FormModel model;

    DecisionNote(FormModel model) {
        this.model = model;
        addClassName("decision-note");
    }

    void show(PieceId row) {
        removeAll();
        model.outcome()
                .row(row)
                .filter(outcome -> outcome.decided() != null)
                .ifPresent(outcome -> add(Tags.notice("info", words(outcome))));
        setVisible(getComponentCount() > 0);
    }

    /** On what ground, both scores, and the reason, of a row that was decided. */
    static String words(RowOutcome row) {
        ReviewedScore decided = Objects.requireNonNull(row.decided());
        String why = row.reason().map(reason -> say(reason)).orElse("");
        return why.isEmpty()
                ? t("decide.noteBare", say(decided.ground()), row.scores().claimed(), row.reviewed())
                : t("decide.note", say(decided.ground()), row.scores().claimed(), row.reviewed(), why);
    }
}
