package org.hengping.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;

import java.util.List;
import java.util.Map;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.InOffice;
import org.hengping.workflow.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way one authority could be two of the three hands on a version (填报, 审签, 财政审核), each refused: by the gate, by the button that is
 * not there, and in words before anybody tries.
 */
abstract class ThreeHandsContract implements InOffice {

    private static final Map<String, SecondHands.Act> AT_FINANCES_DESK = Map.of(
            "saves the review sheet",
            Scene::reviews,
            "accepts all answers at once",
            Scene::acceptsAnswers,
            "takes the computed scores at once",
            Scene::takesComputed,
            "remarks",
            Scene::remarks,
            "sends back",
            Scene::sendsBack,
            "approves, alone or in a batch",
            Scene::approves);

    private static final Map<String, SecondHands.Act> ONCE_APPROVED =
            Map.of("discloses", Scene::discloses, "reopens", Scene::reopens);

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hengping.workflow.gate.SecondHands#heads")
    void nobody_signs_who_has_another_hand_on_the_version(SecondHands.Way way) {
        Scene scene = Scene.in(office());

        refused(way, scene, way.before().applyAsLong(scene), Map.of("signs", Scene::endorses));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hengping.workflow.gate.SecondHands#officers")
    void nobody_decides_for_finance_who_has_another_hand_on_the_version_or_serves_the_department(SecondHands.Way way) {
        Scene scene = Scene.in(office());
        long person = way.before().applyAsLong(scene);
        long chief = scene.town().chief();

        refused(way, scene, person, AT_FINANCES_DESK);
        scene.takesOver(chief);
        refused(way, scene, person, Map.of("takes it over", Scene::takesOver));
        scene.approves(chief).retires(chief, FINANCE_OFFICER);
        refused(way, scene, person, ONCE_APPROVED);
    }

    private static void refused(SecondHands.Way way, Scene scene, long person, Map<String, SecondHands.Act> acts) {
        Stage stage = scene.town().stored().stage();
        List<HistoryEntry> before = history(scene);
        acts.forEach((name, act) -> assertThatThrownBy(() -> act.by(scene, person))
                .as(name)
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining(way.why()));

        assertThat(scene.town().stored().stage()).isEqualTo(stage);
        assertThat(history(scene)).isEqualTo(before);
        assertThat(scene.town().sheet(person).mayTakeOver()).isFalse();
        assertThat(scene.town().sheet(person).permitted())
                .doesNotContain(Action.ENDORSE, Action.APPROVE, Action.DISCLOSE, Action.REOPEN);
    }

    private static List<HistoryEntry> history(Scene scene) {
        return scene.town().sheet(scene.town().auditor()).history();
    }
}
