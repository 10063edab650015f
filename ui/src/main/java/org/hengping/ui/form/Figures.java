package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewedTotal;
import org.hengping.core.review.Stage;
import org.hengping.core.scoring.ExecutionScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.Tags;
import org.hengping.workflow.Consulting.Lens;
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
    private final Figure grade = new Figure("figure.grade");

    Figures(FormModel model) {
        this.model = model;
        addClassName("figures");
        add(rate, execution, max, self, computed);
        if (reviewed()) {
            add(reviewed);
        }
        add(grade);
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
        self.show(totals.selfScore().toString(), t("figure.selfOf"), "");
        computed.show(totals.computedScore().toString(), parts(totals), "");
        if (reviewed()) {
            Score total =
                    ReviewedTotal.of(model.form(), model.score(), model.sheet().reviewSheet());
            reviewed.show(total.toString(), t("figure.reviewedOf"), "accent");
        }
        Score rescaled = totals.rescaled();
        grade.show(
                say(totals.grade()), rescaled == null ? t("figure.gradeOf") : t("figure.rescaled", rescaled), "accent");
    }

    private static String parts(Totals totals) {
        return totals.undecided() == 0
                ? t("figure.allByRule", totals.byRule())
                : t("figure.parts", totals.byRule(), totals.byClaim(), totals.undecided());
    }

    private boolean reviewed() {
        Stage stage = model.sheet().evaluation().stage();
        boolean reviewing = stage == Stage.FINANCE_REVIEW && model.sheet().lens() == Lens.REVIEW;
        return model.sheet().version() != null && (reviewing || stage.done());
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
