package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** What a head in words of its own means where its neighbours leave one possibility: the column between 三级指标 and 完成值 is the target. */
final class HeadGuess {

    private static final Set<Column> NAMES = Set.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3, Column.CONTENT);

    private HeadGuess() {}

    static IndicatorHeads complete(Map<Column, Integer> found, GridLine line, int lines) {
        Map<Column, Integer> columns = new EnumMap<>(found);
        Map<Column, Cell> guessed = new EnumMap<>(Column.class);
        List<Cell> heads = line.filled();
        List<Cell> unknown = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Cell head = heads.get(i);
            if (columns.containsValue(head.column()) && !guessed.containsValue(head)) {
                continue;
            }
            Column between =
                    between(columns, i == 0 ? null : heads.get(i - 1), i + 1 < heads.size() ? heads.get(i + 1) : null);
            if (between == null) {
                unknown.add(head);
            } else {
                columns.put(between, head.column());
                guessed.put(between, head);
            }
        }
        List<Cell> lost = unknown.stream()
                .filter(cell -> line.placed() && !Words.HEAD_NOT_OURS.is(cell.key()))
                .toList();
        return new IndicatorHeads(
                columns, line.cells().size(), IndicatorHeads.order(line, columns), guessed, lost, lines);
    }

    private static @Nullable Column between(Map<Column, Integer> columns, @Nullable Cell before, @Nullable Cell after) {
        Column left = meaning(columns, before);
        Column right = meaning(columns, after);
        if (left == null) {
            return null;
        }
        boolean names = !columns.containsKey(Column.LEVEL3) && !columns.containsKey(Column.CONTENT);
        if (left == Column.LEVEL2 && names) {
            return Column.LEVEL3;
        }
        boolean target = NAMES.contains(left) && right == Column.ACTUAL && !columns.containsKey(Column.TARGET);
        boolean actual = left == Column.TARGET && right == Column.MAX_SCORE && !columns.containsKey(Column.ACTUAL);
        boolean max = left == Column.ACTUAL && right == Column.SELF_SCORE && !columns.containsKey(Column.MAX_SCORE);
        boolean self = left == Column.MAX_SCORE && !columns.containsKey(Column.SELF_SCORE);
        return target
                ? Column.TARGET
                : actual ? Column.ACTUAL : max ? Column.MAX_SCORE : self ? Column.SELF_SCORE : null;
    }

    private static @Nullable Column meaning(Map<Column, Integer> columns, @Nullable Cell head) {
        return head == null
                ? null
                : columns.entrySet().stream()
                        .filter(column -> column.getValue() == head.column())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }
}
