package org.hengping.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Route;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Office;
import org.junit.jupiter.api.Test;

/** The diagram and the route are one road. */
class DiagramTest {

    private final Diagram diagram =
            Office.h2().inTransaction(() -> Office.h2().get(Road.class).diagram());

    @Test
    void every_arrow_is_a_step_and_every_step_an_arrow() {
        List<String> arrows = diagram.flows().stream()
                .filter(flow -> flow.from() != null)
                .map(flow -> flow.from() + " " + flow.action() + " " + flow.to())
                .toList();
        List<String> steps = Route.STEPS.stream()
                .map(step -> step.from() + " " + step.action() + " " + step.to())
                .toList();

        assertThat(arrows).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void the_road_begins_with_the_draft() {
        assertThat(diagram.flows().stream().filter(flow -> flow.from() == null))
                .singleElement()
                .satisfies(flow -> assertThat(flow.to()).isEqualTo(Stage.DRAFT))
                .satisfies(flow -> assertThat(flow.action()).isNull());
    }

    @Test
    void every_stage_is_a_task_in_the_lane_of_the_role_that_leaves_it() {
        for (Route.Step step : Route.STEPS) {
            if (step.action() != org.hengping.core.review.Action.WITHDRAW) {
                assertThat(laneOf(step.from())).isEqualTo(step.by());
            }
        }
        assertThat(diagram.nodes().stream().filter(node -> node.stage() != null))
                .extracting(Diagram.Node::stage)
                .containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void every_arrow_is_level_or_upright_all_along() {
        for (Diagram.Flow flow : diagram.flows()) {
            for (int i = 1; i < flow.points().size(); i++) {
                Diagram.Point from = flow.points().get(i - 1);
                Diagram.Point to = flow.points().get(i);
                assertThat(from.x() == to.x() || from.y() == to.y())
                        .as(flow.toString())
                        .isTrue();
            }
        }
    }

    private Role laneOf(Stage stage) {
        Diagram.Box box = diagram.nodes().stream()
                .filter(node -> node.stage() == stage)
                .findFirst()
                .orElseThrow()
                .box();
        return diagram.lanes().stream()
                .filter(lane -> box.y() >= lane.box().y()
                        && box.y() + box.height() <= lane.box().y() + lane.box().height())
                .findFirst()
                .orElseThrow()
                .role();
    }
}
