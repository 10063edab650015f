package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.round.RuleSets;

/** Fixes among many mistakes: each mends its own, and taking them all comes to an end. */
class FixPropertiesTest {

    @Property(tries = 15)
    void each_fix_mends_its_finding_and_nothing_else(@ForAll Set<Plant> plants) {
        Mended.everyFixHolds(planted(plants), RuleSets.national());
    }

    @Property(tries = 10)
    void whoever_takes_every_fix_is_offered_none_in_the_end(@ForAll Set<Plant> plants) {
        EvaluationForm form = planted(plants);
        int taken = 0;

        for (Optional<Fix> next = next(form); next.isPresent(); next = next(form)) {
            form = next.get().on(form);
            assertThat(++taken).isLessThan(60);
        }

        assertThat(Mended.noticed(form))
                .extracting(Finding::rule)
                .doesNotContain(Rule.PERSONAL_DATA, Rule.TEMPLATE_WORDING);
    }

    private static Optional<Fix> next(EvaluationForm form) {
        return Mended.noticed(form).stream()
                .flatMap(finding -> Optional.ofNullable(finding.fix()).stream())
                .findFirst();
    }

    private static EvaluationForm planted(Set<Plant> plants) {
        EvaluationForm form = Example.womensFederation();
        for (Plant plant : List.copyOf(plants)) {
            form = plant.in(form);
        }
        return form;
    }
}
