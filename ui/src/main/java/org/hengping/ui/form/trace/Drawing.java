package org.hengping.ui.form.trace;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.hengping.workflow.engine.Diagram;
import org.hengping.workflow.engine.Diagram.Box;
import org.hengping.workflow.engine.Diagram.Flow;
import org.hengping.workflow.engine.Diagram.Lane;
import org.hengping.workflow.engine.Diagram.Node;
import org.hengping.workflow.engine.Diagram.Point;

/** The diagram of the road as a picture, drawn from its own coordinates; colours and fonts are the style sheet's. */
record Drawing(Diagram diagram, Stage now, List<HistoryEntry> history) {

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bpmn\" viewBox=\"-1 -1 %d %d\">"
                .formatted(diagram.width() + 2, diagram.height() + 2));
        svg.append("<defs>").append(head("h", "hd")).append(head("hp", "hd on")).append("</defs>");
        diagram.lanes().forEach(lane -> svg.append(lane(lane)));
        diagram.flows().forEach(flow -> svg.append(flow(flow)));
        diagram.nodes().forEach(node -> svg.append(node(node)));
        return svg.append("</svg>").toString();
    }

    private static String head(String id, String cssClass) {
        return "<marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"%s\" d=\"M0 0L8 4L0 8z\"/></marker>"
                .formatted(id, cssClass);
    }

    private static String lane(Lane lane) {
        Box box = lane.box();
        int middle = box.y() + box.height() / 2;
        return "<g class=\"lane\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/><text transform=\"translate(18 %d) rotate(-90)\">%s</text></g>"
                .formatted(0, box.y(), box.x() + box.width(), box.height(), middle, say(lane.role()));
    }

    private String flow(Flow flow) {
        String path = flow.points().stream()
                .map(point -> point.x() + " " + point.y())
                .collect(Collectors.joining("L", "M", ""));
        boolean taken = taken(flow);
        boolean returning = flow.from() != null && flow.to().compareTo(flow.from()) < 0;
        return "<g class=\"fl%s%s\"><path d=\"%s\" marker-end=\"url(#%s)\"/>%s</g>"
                .formatted(taken ? " on" : "", returning ? " ret" : "", path, taken ? "hp" : "h", label(flow));
    }

    private static String label(Flow flow) {
        Action action = flow.action();
        if (action == null) {
            return "";
        }
        Point from = flow.points().get(0);
        Point to = flow.points().get(1);
        boolean level = from.y() == to.y();
        boolean reopening = action == Action.REOPEN;
        int x = reopening ? flow.points().get(1).x() - 8 : level ? (from.x() + to.x()) / 2 : from.x() + 6;
        int y = reopening ? flow.points().get(1).y() - 5 : level ? from.y() - 6 : (from.y() + to.y()) / 2;
        String anchor = reopening ? "end" : level ? "middle" : "start";
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, say(action));
    }

    private String node(Node node) {
        Box box = node.box();
        Stage stage = node.stage();
        if (stage == null) {
            int radius = box.width() / 2;
            return "<circle class=\"ev\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                    .formatted(box.x() + radius, box.y() + radius, radius);
        }
        String state = stage == now ? " now" : visited(stage) ? " done" : "";
        String note = stage == now ? t("trace.here") : visited(stage) ? t("trace.passed") : "";
        int middle = box.x() + box.width() / 2;
        return ("<g class=\"tk%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
                        + "<text x=\"%d\" y=\"%d\">%s</text><text class=\"s\" x=\"%d\" y=\"%d\">%s</text></g>")
                .formatted(
                        state,
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        middle,
                        box.y() + (note.isEmpty() ? 35 : 27),
                        t("step." + stage),
                        middle,
                        box.y() + 46,
                        note);
    }

    private boolean visited(Stage stage) {
        return history.stream().anyMatch(entry -> entry.to() == stage);
    }

    private boolean taken(Flow flow) {
        return history.stream()
                .anyMatch(entry -> entry.from() == flow.from()
                        && entry.to() == flow.to()
                        && (flow.action() == null ? entry.act() == Act.OPEN : entry.act() == Act.of(flow.action())));
    }
}
