package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void a_version_whose_form_was_altered_is_not_intact() {
        EvaluationForm form = Example.womensFederation();
        Version version = new Version(1, 1, form, "national", 1, hash(form), NOON, 5);
        Version altered = new Version(1, 1, EvaluationForm.blank("x"), "national", 1, hash(form), NOON, 5);

        assertThat(version.intact()).isTrue();
        assertThat(altered.intact()).isFalse();
    }

    @Test
    void the_rule_set_edition_is_part_of_what_is_signed() {
        EvaluationForm form = Example.womensFederation();

        Version otherEdition = new Version(1, 1, form, "national", 2, hash(form), NOON, 5);

        assertThat(otherEdition.intact()).isFalse();
    }

    private static String hash(EvaluationForm form) {
        return org.hengping.core.Sha256.of("national", "1", org.hengping.core.form.FormText.write(form));
    }
}
