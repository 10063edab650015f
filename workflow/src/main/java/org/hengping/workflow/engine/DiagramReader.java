package org.hengping.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.hengping.workflow.engine.Diagram.Box;
import org.hengping.workflow.engine.Diagram.Flow;
import org.hengping.workflow.engine.Diagram.Lane;
import org.hengping.workflow.engine.Diagram.Node;
import org.hengping.workflow.engine.Diagram.Point;
import org.jspecify.annotations.Nullable;

/** Reads a diagram out of the engine's model of the process. */
final class DiagramReader {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{action == '([A-Z_]+)'}");

    private DiagramReader() {}

    /** @throws IllegalArgumentException where a task is no stage, or a condition no action */
    static Diagram read(BpmnModel model) {
        Process process = model.getMainProcess();
        Box pool = box(model, "pool");
        return new Diagram(
                pool.width(),
                pool.height(),
                process.getLanes().stream()
                        .map(lane -> new Lane(Role.valueOf(lane.getId()), box(model, lane.getId())))
                        .toList(),
                process.findFlowElementsOfType(FlowNode.class).stream()
                        .map(node -> new Node(stage(node), box(model, node.getId())))
                        .toList(),
                process.findFlowElementsOfType(SequenceFlow.class).stream()
                        .map(flow -> flow(model, flow))
                        .toList());
    }

    private static Flow flow(BpmnModel model, SequenceFlow flow) {
        Stage to = Stage.valueOf(flow.getTargetRef());
        Stage from = flow.getSourceFlowElement() instanceof UserTask task ? Stage.valueOf(task.getId()) : null;
        List<Point> points = model.getFlowLocationGraphicInfo(flow.getId()).stream()
                .map(point -> new Point((int) Math.round(point.getX()), (int) Math.round(point.getY())))
                .toList();
        return new Flow(from, to, action(flow.getConditionExpression()), straight(points));
    }

    /** The engine bends the ends of an arrow towards the middle of its node; drawn they were level or upright. */
    private static List<Point> straight(List<Point> points) {
        List<Point> straight = new ArrayList<>(points);
        int last = points.size() - 1;
        straight.set(0, aligned(points.get(0), points.get(1)));
        straight.set(last, aligned(points.get(last), points.get(last - 1)));
        return straight;
    }

    private static Point aligned(Point end, Point next) {
        boolean level = Math.abs(end.x() - next.x()) >= Math.abs(end.y() - next.y());
        return level ? new Point(end.x(), next.y()) : new Point(next.x(), end.y());
    }

    private static @Nullable Action action(@Nullable String condition) {
        if (condition == null) {
            return null;
        }
        Matcher matcher = CONDITION.matcher(condition.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the condition of an action: " + condition);
        }
        return Action.valueOf(matcher.group(1));
    }

    private static @Nullable Stage stage(FlowNode node) {
        return node instanceof UserTask ? Stage.valueOf(node.getId()) : null;
    }

    private static Box box(BpmnModel model, String id) {
        GraphicInfo info = model.getGraphicInfo(id);
        return new Box((int) info.getX(), (int) info.getY(), (int) info.getWidth(), (int) info.getHeight());
    }
}
