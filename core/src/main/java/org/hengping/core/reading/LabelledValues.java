package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Values that stand behind a label: in the next cell, after its colon, or on the next line where every cell has one of its own. */
final class LabelledValues {

    /** Several labels with their values in one cell or line: 主管部门：某局　实施单位：某馆. */
    private static final Pattern NEXT = Pattern.compile("[\\s\\u00a0\\u3000]+(?=[^\\s:：]{2,16}[:：])");

    private final List<Entry> entries = new ArrayList<>();

    /** @param label as it is compared; {@code value} is blank where the label has none */
    private record Entry(String label, String value) {}

    LabelledValues(List<GridLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            GridLine line = lines.get(i);
            GridLine next = i + 1 < lines.size() && !line.placed() ? lines.get(i + 1) : null;
            List<Cell> filled = line.filled();
            for (int c = 0; c < filled.size(); c++) {
                cell(filled.get(c), c + 1 < filled.size() ? filled.get(c + 1) : next == null ? null : first(next));
            }
        }
    }

    /** The first value behind a label that can be one. */
    Optional<String> after(Words label, Predicate<String> fits) {
        return values(label::is).filter(fits).findFirst();
    }

    /** The same, behind the surest label first. */
    Optional<String> afterSurest(Words label, Predicate<String> fits) {
        return label.inOrder().flatMap(this::values).filter(fits).findFirst();
    }

    private Stream<String> values(Predicate<String> label) {
        return entries.stream()
                .filter(entry -> label.test(entry.label()))
                .map(Entry::value)
                .filter(value -> !value.isEmpty());
    }

    Optional<String> after(Words label) {
        return after(label, value -> true);
    }

    private void cell(Cell cell, @Nullable Cell next) {
        String[] parts = NEXT.split(cell.text().strip());
        for (int i = 0; i < parts.length; i++) {
            String[] both = parts[i].split("[:：]", 2);
            String own = both.length > 1 ? CellText.value(both[1]) : "";
            boolean last = i == parts.length - 1;
            String value = !own.isEmpty() || !last || next == null ? own : beside(next);
            entries.add(new Entry(PlainText.of(both[0]), value));
        }
    }

    /** Another label is no value. */
    private static String beside(Cell next) {
        return Words.OTHER_LABEL.is(next.key()) ? "" : CellText.value(next.text());
    }

    private static @Nullable Cell first(GridLine line) {
        return line.filled().stream().findFirst().orElse(null);
    }
}
