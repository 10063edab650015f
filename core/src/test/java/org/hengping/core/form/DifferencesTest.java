package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final EvaluationForm example = Example.womensFederation();

    @Test
    void equal_forms_have_no_differences() {
        assertThat(Differences.between(example, Example.womensFederation())).isEmpty();
    }

    @Test
    void a_changed_cell_is_named_with_both_texts() {
        Indicator first = example.indicators().getFirst();
        EvaluationForm changed = withRow(new Indicator(
                1,
                new Indicator.Levels(first.level1(), first.level2(), first.level3()),
                first.content(),
                first.target(),
                "22",
                new Indicator.Points(first.maxScore(), first.selfScore()),
                new Indicator.Shortfall("", ""),
                null));

        assertThat(Differences.between(example, changed))
                .containsExactly(new Difference(PieceId.row(1), FormField.of(FormColumn.ACTUAL), "21", "22"));
    }

    @Test
    void a_new_row_shows_its_fields_and_the_new_order() {
        EvaluationForm changed = withRow(Indicator.blank(18, Level1.SATISFACTION, "服务对象满意度指标"));

        assertThat(Differences.between(example, changed))
                .extracting(difference -> difference.piece() + " " + difference.field())
                .containsExactly("rows numbers", "row/18 level1", "row/18 level2");
    }

    private EvaluationForm withRow(Indicator row) {
        List<Indicator> rows = new ArrayList<>(example.indicators());
        rows.removeIf(old -> old.number() == row.number());
        rows.add(Math.min(rows.size(), row.number() - 1), row);
        return new EvaluationForm(
                example.header(), example.budget(), example.functions(), example.goals(), rows, List.of(), List.of());
    }
}
