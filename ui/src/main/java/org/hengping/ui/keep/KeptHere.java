package org.hengping.ui.keep;

import com.vaadin.flow.component.HasElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** What lies in the browser in front of a person of what that person typed and nobody acknowledged. */
public final class KeptHere {

    private KeptHere() {}

    /** @param told how many texts lie there */
    public static void count(HasElement screen, long person, IntConsumer told) {
        forms(
                screen,
                person,
                forms -> told.accept(
                        forms.values().stream().mapToInt(Integer::intValue).sum()));
    }

    /**
     * Looked at after everything else the server has said in the same answer: that something is stored, above all.
     *
     * @param told the forms, and of each how many texts lie there
     */
    public static void forms(HasElement screen, long person, Consumer<Map<Long, Integer>> told) {
        screen.getElement()
                .executeJs(
                        "return new Promise(tell => setTimeout(() => tell(window.hengpingKeep?.left($0) ?? {})))",
                        String.valueOf(person))
                .then(JsonNode.class, left -> told.accept(read(left)));
    }

    /** The person signs out. @param forget whether the texts go */
    public static void leave(HasElement screen, long person, boolean forget) {
        screen.getElement().executeJs("window.hengpingKeep.leave($0, $1)", String.valueOf(person), forget);
    }

    /** Whatever is no number was not written by a screen of this product. */
    private static Map<Long, Integer> read(JsonNode left) {
        Map<Long, Integer> forms = new LinkedHashMap<>();
        left.properties().stream()
                .filter(form -> form.getKey().matches("\\d{1,19}"))
                .forEach(form ->
                        forms.put(Long.parseLong(form.getKey()), form.getValue().asInt(0)));
        return forms;
    }
}
