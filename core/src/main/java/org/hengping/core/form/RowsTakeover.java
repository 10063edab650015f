package org.hengping.core.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.value.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file under the numbers they have in a draft. A row that promises the same thing (same levels, content and target) is the same
 * row, wherever it stands: it keeps its number, and what the file says nothing of.
 */
final class RowsTakeover {

    private final List<Indicator> rows = new ArrayList<>();
    private final Set<Integer> gone = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();
    private final Map<String, Deque<Indicator>> free = new HashMap<>();

    RowsTakeover(List<Indicator> draft, List<Indicator> file) {
        draft.forEach(row ->
                free.computeIfAbsent(promise(row), key -> new ArrayDeque<>()).add(row));
        draft.forEach(row -> gone.add(row.number()));
        List<@Nullable Indicator> former = former(file);
        int last = Stream.concat(draft.stream(), file.stream())
                .mapToInt(Indicator::number)
                .max()
                .orElse(0);
        for (int i = 0; i < file.size(); i++) {
            Indicator row = file.get(i);
            Indicator before = former.get(i);
            rows.add(before == null ? row.numbered(number(row, last + i + 1)) : filled(row, before));
        }
    }

    /** The rows of the file, in its order. */
    List<Indicator> rows() {
        return rows;
    }

    /** The numbers of the rows of the draft that the file does not have, or that promise something else there. */
    Set<Integer> gone() {
        return gone;
    }

    /** For each row of the file the same row of the draft; one of the same number before all others. */
    private List<@Nullable Indicator> former(List<Indicator> file) {
        List<@Nullable Indicator> former = new ArrayList<>();
        for (Indicator row : file) {
            former.add(offered(row).stream()
                    .filter(other -> other.number() == row.number())
                    .findFirst()
                    .orElse(null));
            settle(former.getLast());
        }
        for (int i = 0; i < file.size(); i++) {
            if (former.get(i) == null) {
                former.set(i, offered(file.get(i)).peek());
                settle(former.get(i));
            }
        }
        return former;
    }

    private Deque<Indicator> offered(Indicator row) {
        return free.getOrDefault(promise(row), new ArrayDeque<>());
    }

    private void settle(@Nullable Indicator same) {
        if (same != null) {
            offered(same).remove(same);
            gone.remove(same.number());
            settled.add(same.number());
        }
    }

    /** Its own, unless a row that stays has it. */
    private int number(Indicator row, int other) {
        boolean taken = rows.stream().anyMatch(placed -> placed.number() == row.number());
        return taken || settled.contains(row.number()) ? other : row.number();
    }

    /** The row of the file, with what only the draft says of it. */
    private static Indicator filled(Indicator row, Indicator before) {
        boolean other = !row.actual().isBlank() && !row.actual().equals(before.actual());
        return new Indicator(
                before.number(),
                row.levels(),
                row.content(),
                row.target(),
                row.actual().isBlank() ? before.actual() : row.actual(),
                row.points().or(before.points()),
                row.shortfall().or(before.shortfall()),
                other ? row.tier() : before.tier());
    }

    private static String promise(Indicator row) {
        return row.level1() + "|" + key(row.level2()) + "|" + name(row) + "|" + key(row.target());
    }

    /** What tells one thing to be done from another. */
    static String name(Indicator row) {
        return key(row.level3()) + "|" + key(row.content());
    }

    /** Files break lines where they like, and end a sentence or not. */
    private static String key(String text) {
        return Normaliser.normalise(text).replaceAll("\\s|[;,.。、]+$", "");
    }
}
