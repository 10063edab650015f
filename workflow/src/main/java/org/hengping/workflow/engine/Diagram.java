package org.hengping.workflow.engine;

import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** The diagram of the road, with the coordinates it was drawn with; the unit is one pixel of the drawing. */
public record Diagram(int width, int height, List<Lane> lanes, List<Node> nodes, List<Flow> flows) {

    public Diagram {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    public record Box(int x, int y, int width, int height) {}

    public record Point(int x, int y) {}

    /** The lane of a role: its tasks lie on that role's desk. */
    public record Lane(Role role, Box box) {}

    /** @param stage the stage of a task; {@code null} for the start */
    public record Node(@Nullable Stage stage, Box box) {}

    /**
     * An arrow.
     *
     * @param from {@code null} where it comes from the start
     * @param action what takes this way; {@code null} for the first arrow
     */
    public record Flow(
            @Nullable Stage from, Stage to, @Nullable Action action, List<Point> points) {
        public Flow {
            points = List.copyOf(points);
        }
    }
}
