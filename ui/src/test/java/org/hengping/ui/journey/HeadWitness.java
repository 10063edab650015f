package org.hengping.ui.journey;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Watches at once what the head of a form says, what stands in a field, and what the database has, and finds every moment in which the head was not
 * true. The time is that of the page; it begins anew with each page.
 */
final class HeadWitness {

    /** For so many milliseconds it may say that it is just saving. */
    private static final double JUST_SAVING = 4_000;

    private static final String RECORD = """
            field => {
              const seen = (window.seenByWitness = []);
              const line = document.querySelector('.head .saved');
              let last = null;
              const look = () => {
                const now = { at: performance.now(), says: line.textContent, text: field.value };
                if (last && last.says === now.says && last.text === now.text && now.at - last.at < 100) return;
                seen.push((last = now));
              };
              new MutationObserver(look).observe(line, { childList: true, characterData: true, subtree: true });
              addEventListener('input', look);
              setInterval(look, 20);
              look();
            }""";

    private final Supplier<String> stored;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Stored> database = new ArrayList<>();
    private final List<String> lies = new ArrayList<>();
    private final List<String> states = new ArrayList<>();

    private record Seen(double at, String says, String text) {}

    /** @param from between these two moments the database was asked */
    private record Stored(double from, double to, String text) {}

    /** @param stored what the database has of the field, asked without the server */
    HeadWitness(Supplier<String> stored) {
        this.stored = stored;
    }

    /** Begins to watch a page that was just opened. */
    void begin(Locator field) {
        field.evaluate(RECORD);
    }

    /** To be called often: asks the database, and the page what it has shown since. */
    void look(Person person) {
        double from = now(person);
        String text = stored.get();
        List<?> shown = (List<?>) person.page.evaluate("() => seenByWitness.splice(0)");
        database.add(new Stored(from, now(person), text));
        shown.stream()
                .map(Map.class::cast)
                .forEach(one ->
                        seen.add(new Seen(number(one.get("at")), (String) one.get("says"), (String) one.get("text"))));
    }

    /** Judges what was seen of the page; to be called before it is left. */
    void end(String scene) {
        double progress = seen.getFirst().at;
        int asked = 0;
        Seen before = new Seen(0, "", "");
        for (Seen one : seen) {
            while (asked < database.size() && database.get(asked).to <= one.at) {
                boolean all = database.get(asked).text.equals(before.text);
                boolean more = asked == 0 || !database.get(asked).text.equals(database.get(asked - 1).text);
                progress = all || more ? database.get(asked).to : progress;
                asked++;
            }
            if (trouble(before) && !trouble(one)) {
                progress = one.at;
            }
            int next = asked < database.size() && database.get(asked).from < one.at ? asked + 1 : asked;
            if (next < database.size() && !database.get(next).text.startsWith(one.text)) {
                boolean just = next > 0 && !database.get(next).text.equals(database.get(next - 1).text);
                judge(scene, one, database.get(next), just ? 0 : one.at - progress);
            }
            if (!one.says.equals(before.says)) {
                states.add("%-9s %6.1f s %s".formatted(scene, (one.at - seen.getFirst().at) / 1000, one.says));
            }
            before = one;
        }
        seen.clear();
        database.clear();
    }

    /** Moments in which the head said something else than the truth. */
    List<String> lies() {
        return lies;
    }

    /** What it said, in its order. */
    void print() {
        states.forEach(state -> System.out.println("PROOF " + state));
    }

    /** What stands in the field was not stored. */
    private void judge(String scene, Seen one, Stored after, double unsaved) {
        boolean saved = one.says.startsWith("已保存");
        if (saved || !trouble(one) && unsaved > JUST_SAVING) {
            lies.add("%s: after %.0f ms “%s” with “%s”, stored “%s”"
                    .formatted(scene, unsaved, one.says, one.text, after.text));
        }
    }

    private static boolean trouble(Seen one) {
        return one.says.matches(".*(未保存|未联网|连不上|已结束).*");
    }

    private static double now(Person person) {
        return number(person.page.evaluate("() => performance.now()"));
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }
}
