package org.hengping.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hengping.core.findings.Blocking;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the demonstration are as good as forms that were handed in. */
class DemoFormsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 20, 22, 24})
    void a_form_of_the_demonstration_can_be_handed_in(int size) {
        EvaluationForm form = DemoForms.of("望城区某局", "某局", size);

        assertThat(blocking(form)).isEmpty();
        assertThat(blocking(DemoForms.corrected(form))).isEmpty();
    }

    @Test
    void last_years_form_of_the_womens_federation_was_handed_in_with_two_empty_rows() {
        EvaluationForm form = DemoLastYear.womensFederation();

        assertThat(blocking(form)).isEmpty();
        assertThat(form.indicators().stream().filter(Indicator::empty)).hasSize(2);
    }

    @Test
    void departments_claim_different_scores_and_fewer_than_half_of_them_all_points() {
        var claimed = IntStream.rangeClosed(2, DemoOffice.NAMES.size())
                .mapToObj(size -> DemoForms.of("望城区某局", "某局", size))
                .map(form ->
                        Scoring.score(form, RuleSets.national(), 2025).totals().selfScore())
                .toList();

        assertThat(claimed.stream().distinct().count()).isGreaterThan(8);
        assertThat(claimed.stream().filter(Score.of("100.00")::equals).count()).isLessThan(claimed.size() / 2);
    }

    private static java.util.List<String> blocking(EvaluationForm form) {
        var rules = RuleSets.national();
        return Blocking.of(form, JudgedForm.of(form, rules, 2025).findings()).stream()
                .map(Finding::key)
                .toList();
    }
}
