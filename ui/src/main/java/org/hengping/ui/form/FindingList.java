package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hengping.core.findings.Finding;
import org.hengping.ui.part.Tags;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Findings as buttons that the browser makes itself: forty of them cost the server their texts only. All are drawn at once; a list that draws what
 * is in sight stays empty when it was changed while it was hidden behind a row.
 */
final class FindingList extends Div {

    private static final String NUMBER = "event.target.closest('button')?.dataset.number ?? ''";

    private static final String DRAW = "this.replaceChildren(...$0.map((finding, number) => {"
            + " const button = document.createElement('button');"
            + " button.className = 'find ' + finding.kind; button.dataset.number = number;"
            + " for (const [name, text] of [['tag ' + finding.kind, finding.level], ['find-where', finding.where],"
            + " ['find-text', finding.text]]) { const part = document.createElement('span');"
            + " part.className = name; part.textContent = text; button.append(part); }"
            + " return button; }))";

    private List<Finding> shown = List.of();
    private ArrayNode drawn = JsonNodeFactory.instance.arrayNode();

    FindingList(Consumer<Finding> open) {
        addClassName("find-list");
        getElement()
                .addEventListener("click", click -> {
                    String number = click.getEventData().get(NUMBER).asString();
                    if (number.matches("\\d{1,4}") && Integer.parseInt(number) < shown.size()) {
                        open.accept(shown.get(Integer.parseInt(number)));
                    }
                })
                .addEventData(NUMBER);
        addAttachListener(attached -> draw());
    }

    /**
     * @param level the word for the weight of a finding, or that it is answered
     * @param where the words for its place
     */
    void show(List<Finding> findings, Function<Finding, String> level, Function<Finding, String> where) {
        shown = findings;
        drawn = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> drawn.addObject()
                .put("kind", Tags.kind(finding.level()))
                .put("level", level.apply(finding))
                .put("where", where.apply(finding))
                .put("text", say(finding.message())));
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        getElement().executeJs(DRAW, drawn);
    }
}
