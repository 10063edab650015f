package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.part.Tags;

/** The last line of the table: how the points (分值) are divided, and their sum beside those of the claimed (自评) and computed scores. */
final class TotalLine extends Div {

    private final FormModel model;
    private final Span groups = Tags.text("muted", "");
    private final Span sums = Tags.text("num", "");

    TotalLine(FormModel model) {
        this.model = model;
        addClassName("total");
        add(Tags.text("strong", t("figure.total")), groups, Tags.text("grow", ""), sums);
        model.onChange(this::show);
        show();
    }

    private void show() {
        Totals totals = model.score().totals();
        String execution = t("figure.money") + " " + model.score().execution().maxScore();
        Stream<String> rows = Level1.GROUPS.stream().map(group -> say(group) + " " + points(group));
        groups.setText(
                t("figure.points", Stream.concat(Stream.of(execution), rows).collect(Collectors.joining(" + "))));
        String claimed = t("figure.sums", totals.maxScore(), totals.selfScore(), totals.computedScore());
        sums.setText(model.outcome()
                .reviewed()
                .map(reviewed -> claimed + t("figure.sumReviewed", reviewed.total()))
                .orElse(claimed));
    }

    private Score points(Level1 group) {
        return model.form().indicators().stream()
                .filter(row -> row.level1().group() == group && !model.form().notApplicable(row))
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(Score.ZERO, Score::plus);
    }
}
