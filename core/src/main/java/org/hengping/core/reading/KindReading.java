package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import org.hengping.core.lexicon.Words;
import org.hengping.core.reading.FormRead.Kind;

/** Tells what sort of form a file holds. */
final class KindReading {

    private KindReading() {}

    static Kind of(List<GridLine> lines, IndicatorReading table, boolean money) {
        List<String> keys = lines.stream()
                .map(GridLine::key)
                .map(key -> key.replace(" ", ""))
                .toList();
        String all = String.join("\n", keys);
        boolean open = table.rows().stream().allMatch(row -> row.actual().isBlank() && row.selfScore() == null);
        if (!Words.SELF_EVALUATION.in(all) && open && Words.TARGET_FORM.in(all)) {
            return Kind.TARGET;
        }
        if (!Words.SELF_EVALUATION.in(all) && Words.MONITORING.in(all)) {
            return Kind.OTHER;
        }
        boolean named = Words.FORM_NAME.in(all) && Words.INDICATOR_WORDS.in(all);
        if (table.rows().isEmpty() && !named && !(money && titled(keys).isPresent())) {
            return Kind.OTHER;
        }
        return titled(keys).orElseGet(() -> labelled(lines, all));
    }

    /** The title says it; 整体 weighs more than 支出. */
    private static Optional<Kind> titled(List<String> keys) {
        List<String> titles = keys.stream().filter(Words.FORM_TITLE::is).toList();
        if (titles.stream().anyMatch(Words.DEPARTMENT_TITLE::is)) {
            return Optional.of(Kind.DEPARTMENT);
        }
        return titles.stream().anyMatch(Words.PROJECT_TITLE::is) ? Optional.of(Kind.PROJECT) : Optional.empty();
    }

    private static Kind labelled(List<GridLine> lines, String all) {
        boolean project = lines.stream()
                .flatMap(line -> line.filled().stream())
                .anyMatch(cell -> Words.PROJECT_NAME.is(cell.key()));
        if (project) {
            return Kind.PROJECT;
        }
        return Words.DEPARTMENT_WORDS.in(all) ? Kind.DEPARTMENT : Kind.PROJECT;
    }
}
