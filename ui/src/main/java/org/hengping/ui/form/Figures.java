package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.ExecutionScore;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.RatingWords;
import org.jspecify.annotations.Nullable;

/** The figures of the form, always in sight: execution, sums, grade. They follow every key that is saved. */
final class Figures extends Div {

    private final FormModel model;
    private final Figure rate = new Figure("figure.rate");
    private final Figure execution = new Figure("figure.execution");
    private final Figure max = new Figure("figure.max");
    private final Figure self = new Figure("figure.self");
    private final Figure computed = new Figure("figure.computed");
    private final Figure reviewed = new Figure("figure.reviewed");

    Figures(FormModel model) {
        this.model = model;
        addClassName("figures");
        add(rate, execution, max, self, computed, reviewed);
        model.onChange(this::show);
        show();
    }

    private void show() {
        ExecutionScore money = model.score().execution();
        Totals totals = model.score().totals();
        rate.show(money.rate() == null ? t("figure.none") : money.rate().toString(), t("figure.rateOf"), "");
        execution.show(text(money.computed()), t("figure.of", money.maxScore()), "");
        boolean full = totals.maxScore().equals(totals.expectedMaxScore());
        max.show(
                totals.maxScore().toString(),
                full ? t("figure.maxRight") : t("figure.maxWrong", totals.expectedMaxScore()),
                full ? "ok" : "err");
        self.show(totals.selfScore().toString(), note("figure.selfGrade", totals.self()), "");
        computed.show(totals.computedScore().toString(), parts(totals), "");
        Outcome outcome = model.outcome();
        reviewed.setVisible(outcome.verdict() != null);
        outcome.reviewed()
                .ifPresentOrElse(
                        rating -> reviewed.show(
                                rating.total().toString(),
                                note("figure.reviewedGrade." + outcome.review(), rating),
                                "accent"),
                        () -> reviewed.show("—", notYet(outcome), ""));
    }

    private static String notYet(Outcome outcome) {
        int open = outcome.open().rows().size();
        return open > 0 ? t("figure.open", open) : t("figure.notReviewed");
    }

    private static String note(String key, Rating rating) {
        String grade = t(key, RatingWords.grade(rating));
        return rating.rescaled() == null ? grade : t("figure.rescaled", rating.rescaled()) + " · " + grade;
    }

    /** What the computed total is made of. */
    static String parts(Totals totals) {
        return totals.undecided() == 0
                ? t("figure.allByRule", totals.byRule())
                : t("figure.parts", totals.byRule(), totals.byClaim(), totals.undecided());
    }

    private static String text(@Nullable Score score) {
        return score == null ? t("figure.none") : score.toString();
    }

    /** One figure: its name, its value, and a note that says where it comes from. */
    private static final class Figure extends Div {

        private final Span value = Tags.text("num", "");
        private final Span note = Tags.text("figure-note", "");

        Figure(String key) {
            addClassName("figure");
            add(Tags.text("figure-label", t(key)), value, note);
        }

        void show(String text, String why, String kind) {
            value.setText(text);
            note.setText(why);
            setClassName(kind.isEmpty() ? "figure" : "figure " + kind);
        }
    }
}
