package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that stand behind a label: in the next cell, after its colon, or on the next line where every cell has one of its own. */
final class Labelled {

    /** Several labels with their values in one cell or line: 主管部门：某局　实施单位：某馆. */
    private static final Pattern NEXT = Pattern.compile("[\\s\\u00a0\\u3000]+(?=[^\\s:：]{2,16}[:：])");

    private static final Pattern OTHER = Pattern.compile(
            "((填报|填表|制表|经办)人|联系(电话|人)|(填报|填表)(日期|时间)|部门负责人.*|(部门|单位)?(盖章|公章)|所属独立核算单位.*|实施单位|主管部门|项目(名称|负责人)|年度总体目标|资金情况.*)[:：]?");

    private final List<Entry> entries = new ArrayList<>();

    /** @param label as it is compared; {@code value} is blank where the label has none */
    private record Entry(String label, String value) {}

    Labelled(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() && !line.placed() ? lines.get(i + 1) : null;
            List<Cell> filled = line.filled();
            for (int c = 0; c < filled.size(); c++) {
                cell(filled.get(c), c + 1 < filled.size() ? filled.get(c + 1) : next == null ? null : first(next));
            }
        }
    }

    /** The first value behind a label that can be one. */
    Optional<String> after(String label, Predicate<String> fits) {
        return entries.stream()
                .filter(entry -> entry.label().matches(label))
                .map(Entry::value)
                .filter(value -> !value.isEmpty() && fits.test(value))
                .findFirst();
    }

    Optional<String> after(String label) {
        return after(label, value -> true);
    }

    private void cell(Cell cell, @Nullable Cell next) {
        String[] parts = NEXT.split(cell.text().strip());
        for (int i = 0; i < parts.length; i++) {
            String[] both = parts[i].split("[:：]", 2);
            String own = both.length > 1 ? Labels.value(both[1]) : "";
            boolean last = i == parts.length - 1;
            String value = !own.isEmpty() || !last || next == null ? own : beside(next);
            entries.add(new Entry(Labels.key(both[0]), value));
        }
    }

    /** Another label is no value. */
    private static String beside(Cell next) {
        return OTHER.matcher(next.key()).matches() ? "" : Labels.value(next.text());
    }

    private static @Nullable Cell first(Line line) {
        return line.filled().stream().findFirst().orElse(null);
    }
}
