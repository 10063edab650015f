package org.hengping.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;
import org.hengping.core.lexicon.Words;

/** Reads the words of a form: what the department does, what it planned and what came of it. */
record TextReading(List<GridLine> lines, Map<String, FilePlace> places) {

    TextReading(List<GridLine> lines) {
        this(lines, new HashMap<>());
    }

    Functions functions() {
        return new Functions(new LabelledValues(lines).after(Words.FUNCTIONS).orElse(""));
    }

    /** The line below the two heads, or the cells beside them. */
    AnnualGoals goals() {
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> filled = lines.get(i).filled();
            int achieved = last(filled, Words.ACHIEVED_GOALS);
            int planned = achieved < 0 || filled.stream().anyMatch(TextReading::level)
                    ? -1
                    : last(filled.subList(0, achieved), Words.PLANNED_GOALS);
            if (planned >= 0 && achieved == planned + 2 && achieved + 1 < filled.size()) {
                return goals(lines.get(i), filled.get(planned + 1), filled.get(achieved + 1));
            }
            List<Cell> below = planned < 0 || i + 1 == lines.size() ? List.of() : below(lines.get(i + 1));
            if (below.size() >= 2) {
                return goals(lines.get(i + 1), below.get(below.size() - 2), below.getLast());
            }
        }
        return new AnnualGoals("", "");
    }

    private static List<Cell> below(GridLine line) {
        return line.filled().stream()
                .filter(cell -> !Words.GOALS_BESIDE.is(cell.key()))
                .toList();
    }

    private AnnualGoals goals(GridLine line, Cell planned, Cell achieved) {
        places.put(PieceId.GOALS.value(), line.where());
        places.put(PieceId.GOALS + "." + FormColumn.PLANNED.id(), line.where(planned));
        places.put(PieceId.GOALS + "." + FormColumn.ACHIEVED.id(), line.where(achieved));
        return new AnnualGoals(CellText.value(planned.text()), CellText.value(achieved.text()));
    }

    /** 三级指标, 年度目标, 完成情况 head the table of indicators, not the goals. */
    private static boolean level(Cell cell) {
        return cell.head()
                .filter(head -> head == Column.LEVEL1 || head == Column.LEVEL2 || head == Column.LEVEL3)
                .isPresent();
    }

    private static int last(List<Cell> cells, Words words) {
        int at = cells.size() - 1;
        while (at >= 0 && !words.is(cells.get(at).key())) {
            at--;
        }
        return at;
    }
}
