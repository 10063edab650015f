package org.hengping.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;

/** Reads the words of a form: what the department does, what it planned and what came of it. */
record TextReading(List<Line> lines, Map<String, String> places) {

    TextReading(List<Line> lines) {
        this(lines, new HashMap<>());
    }

    Functions functions() {
        return new Functions(new Labelled(lines)
                .after("部门(\\(单位\\))?(主要)?(职能|职责)(职责)?(概述|概况)?|(单位|部门)?主要(职能|职责)|职能职责|(部门|单位)职能职责")
                .orElse(""));
    }

    /** The line below the two heads, or the cells beside them. */
    AnnualGoals goals() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<Cell> filled = lines.get(i).filled();
            Optional<Cell> planned = one(filled, "(年初)?(设定|预期|绩效)?目标|年初设定目标|预期目标|年初绩效目标");
            Optional<Cell> achieved = one(filled, "(目标|全年|年度)?(实际)?(目标)?(实际)?完成情况");
            if (planned.isPresent() && achieved.isPresent()) {
                List<Cell> below = lines.get(i + 1).filled().stream()
                        .filter(cell -> !cell.key().matches("年度(总体|绩效)?目标.*"))
                        .toList();
                if (below.size() >= 2) {
                    Cell plan = below.get(below.size() - 2);
                    Line line = lines.get(i + 1);
                    places.put(PieceId.GOALS.value(), line.where());
                    places.put(PieceId.GOALS + "." + FormColumn.PLANNED.id(), line.where(plan));
                    places.put(PieceId.GOALS + "." + FormColumn.ACHIEVED.id(), line.where(below.getLast()));
                    return new AnnualGoals(
                            Labels.value(plan.text()),
                            Labels.value(below.getLast().text()));
                }
            }
        }
        return new AnnualGoals("", "");
    }

    private static Optional<Cell> one(List<Cell> cells, String pattern) {
        return cells.stream().filter(cell -> cell.key().matches(pattern)).findFirst();
    }
}
