package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.jspecify.annotations.Nullable;

/** Reads the words of a form: whose it is, of which year, what the department does, what it planned and what came of it. */
record TextReading(List<Line> lines) {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(度)?");

    Header header() {
        String name = after("部门(\\(单位\\))?名称|单位名称|预算部门名称|部门单位名称")
                .or(() -> after("项目?(实施)?单位|主管部门"))
                .orElse("");
        return new Header(name, units(), after("填报人").orElse(""), after("联系电话").orElse(""), null);
    }

    @Nullable
    Integer year() {
        for (Line line : lines) {
            Matcher year = YEAR.matcher(line.key());
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }

    Functions functions() {
        return new Functions(after("部门(\\(单位\\))?(职能|职责)(概述|概况)?|主要职能").orElse(""));
    }

    /** The line below the two heads, or the cells beside them. */
    AnnualGoals goals() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<Cell> filled = lines.get(i).filled();
            Optional<Cell> planned = one(filled, "(年初)?(设定|预期|绩效)?目标|年初设定目标|预期目标|年初绩效目标");
            Optional<Cell> achieved = one(filled, "(目标|全年|年度)?(实际)?(目标)?(实际)?完成情况");
            if (planned.isPresent() && achieved.isPresent()) {
                List<Cell> below = lines.get(i + 1).filled().stream()
                        .filter(cell -> !Labels.key(cell.text()).matches("年度(总体|绩效)?目标.*"))
                        .toList();
                if (below.size() >= 2) {
                    return new AnnualGoals(
                            Labels.value(below.get(below.size() - 2).text()),
                            Labels.value(below.getLast().text()));
                }
            }
        }
        return new AnnualGoals("", "");
    }

    private @Nullable Integer units() {
        return after("所属独立核算单位(个数)?|独立核算单位(个数|数)")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** The cell that follows a label on its line. */
    private Optional<String> after(String label) {
        for (Line line : lines) {
            List<Cell> filled = line.filled();
            for (int i = 0; i + 1 < filled.size(); i++) {
                if (Labels.key(filled.get(i).text()).replaceAll("[:：]$", "").matches(label)) {
                    return Optional.of(Labels.value(filled.get(i + 1).text()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Cell> one(List<Cell> cells, String pattern) {
        return cells.stream()
                .filter(cell -> Labels.key(cell.text()).matches(pattern))
                .findFirst();
    }
}
