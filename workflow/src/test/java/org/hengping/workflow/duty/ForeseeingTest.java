package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import org.hengping.core.Sentence;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office;
import org.hengping.workflow.Scene;
import org.junit.jupiter.api.Test;

/** A duty or a delegation with which a form can never pass three hands is named when it is made. */
class ForeseeingTest {

    private final Scene scene = Scene.in(Office.h2());
    private final Office.Town town = scene.town();
    private final Foreseeing foreseeing = scene.office().get(Foreseeing.class);

    @Test
    void an_officer_who_is_to_prepare_for_the_department_leaves_its_forms_to_another() {
        assertThat(foreseeing.duty(town.admin(), town.officer(), PREPARER, scene.federation()))
                .containsExactly(Sentence.of("handsCheck.otherOfficer", "区妇联", "审核人"));

        scene.retires(town.chief(), FINANCE_OFFICER);

        assertThat(foreseeing.duty(town.admin(), town.officer(), PREPARER, scene.federation()))
                .containsExactly(Sentence.of("handsCheck.noOfficer", "区妇联"));
        assertThat(foreseeing.duty(town.admin(), town.otherHead(), PREPARER, scene.federation()))
                .isEmpty();
    }

    @Test
    void whoever_acts_for_somebody_gets_the_new_duty_as_well() {
        scene.retires(town.chief(), FINANCE_OFFICER).acts(town.officer(), town.otherHead());

        assertThat(foreseeing.duty(town.admin(), town.otherHead(), DEPARTMENT_HEAD, scene.federation()))
                .containsExactly(Sentence.of("handsCheck.noOfficer", "区妇联"));
    }

    @Test
    void a_delegation_to_the_responsible_officer_leaves_the_forms_to_another() {
        assertThat(foreseeing.delegation(town.head(), town.head(), town.officer()))
                .containsExactly(Sentence.of("handsCheck.otherOfficer", "区妇联", "审核人"));
        assertThat(foreseeing.delegation(town.head(), town.head(), town.deputyHead()))
                .isEmpty();
    }

    @Test
    void nothing_is_told_of_another_district() {
        long stranger = Office.h2().town().officer();

        assertThatThrownBy(() -> foreseeing.delegation(stranger, town.head(), town.officer()))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
