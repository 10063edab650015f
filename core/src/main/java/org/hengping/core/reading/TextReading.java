package org.hengping.core.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/** Reads the words of a form: whose it is, of which year, what the department does, what it planned and what came of it. */
record TextReading(List<Line> lines, Map<String, String> places) {

    TextReading(List<Line> lines) {
        this(lines, new HashMap<>());
    }

    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|[二〇零一三四五六七八九]{4})年");

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Pattern DAY = Pattern.compile("(20\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})");

    private static final String SEAL = "(\\((盖章|公章|签章)\\))?";

    private static final Pattern TITLE = Pattern.compile(
            "^(?:附(?:件|表)\\d*[:：]?)?([\\p{IsHan}()]{2,24}(?:局|委|办|中心|馆|院|校|园|会|联|队|所|站|社|部|厅|府|街道|镇|乡|集团|公司))20\\d{2}年.*自评");

    private static final String LABELS =
            "(填报人|联系(电话|人)|填报(日期|时间)|部门负责人.*|(部门|单位)?盖章|所属独立核算单位.*|实施单位|主管部门|项目(名称|负责人)|年度总体目标|资金情况.*)[:：]?";

    Header header() {
        String name = after("(预算|填报|评价|自评|申报)?(部门|单位|部门单位)(\\((单位|部门|公章|盖章)\\))*(名称|全称)(\\((公章|盖章)\\))?")
                .or(() -> after("(项目)?(实施|承担|执行|使用)?单位" + SEAL))
                .or(() -> after("(填报|自评|评价|预算|申报)(部门|单位)" + SEAL))
                .or(() -> after("(预算)?(主管)?部门" + SEAL))
                .or(this::titled)
                .orElse("");
        return new Header(name, units(), after("填报人").orElse(""), after("联系电话").orElse(""), filledOn());
    }

    /** As 2026-03-05, 2026.3.5 or 2026年3月5日. */
    private @Nullable LocalDate filledOn() {
        Matcher day = DAY.matcher(after("填报(日期|时间)").orElse(""));
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** In front of the year of the title: 某区图书馆2023年度部门整体支出绩效自评表. */
    private Optional<String> titled() {
        return lines.stream()
                .map(line -> TITLE.matcher(line.key().replace(" ", "")))
                .filter(Matcher::find)
                .map(title -> title.group(1))
                .findFirst();
    }

    /** That of the title before that of any other text. */
    @Nullable
    Integer year() {
        List<String> keys = lines.stream().map(line -> line.key().replace(" ", "")).toList();
        return Stream.of(".*(自评|绩效).*", ".*20\\d{2}年度.*", ".*")
                .flatMap(wanted -> keys.stream().filter(key -> key.matches(wanted)))
                .flatMap(key -> YEAR.matcher(key).results())
                .map(match -> number(match.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static Integer number(String year) {
        StringBuilder digits = new StringBuilder();
        for (char sign : year.replace('零', '〇').toCharArray()) {
            int digit = DIGITS.indexOf(sign);
            digits.append(digit < 0 ? String.valueOf(sign) : String.valueOf(digit));
        }
        return Integer.valueOf(digits.toString());
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
                    Cell plan = below.get(below.size() - 2);
                    Line line = lines.get(i + 1);
                    places.put(PieceId.GOALS.value(), line.where());
                    places.put(PieceId.GOALS + ".planned", line.where(plan));
                    places.put(PieceId.GOALS + ".achieved", line.where(below.getLast()));
                    return new AnnualGoals(
                            Labels.value(plan.text()),
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

    /** The cell that follows a label, or what follows its colon. */
    private Optional<String> after(String label) {
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> filled = lines.get(i).filled();
            for (int c = 0; c < filled.size(); c++) {
                String key = Labels.key(filled.get(c).text()).replaceAll("[:：]$", "");
                if (key.matches(label)) {
                    return value(i, filled.get(c));
                }
                if (key.matches("(" + label + ")[:：].+")) {
                    return Optional.of(Labels.value(filled.get(c)
                            .text()
                            .replaceFirst("^[^:：]*[:：]", "")
                            .replaceFirst("\\s+[^\\s:：]{2,14}[:：].*$", "")));
                }
            }
        }
        return Optional.empty();
    }

    /** Beside it, or below where every cell has a line of its own; another label is no value. */
    private Optional<String> value(int line, Cell label) {
        List<Cell> filled = lines.get(line).filled();
        boolean below = filled.getLast() == label && !lines.get(line).placed() && line + 1 < lines.size();
        List<Cell> next =
                below ? lines.get(line + 1).filled() : filled.subList(filled.indexOf(label) + 1, filled.size());
        return next.stream().findFirst().map(cell -> Labels.value(cell.text())).filter(text -> !Labels.key(text)
                .matches(LABELS));
    }

    private static Optional<Cell> one(List<Cell> cells, String pattern) {
        return cells.stream()
                .filter(cell -> Labels.key(cell.text()).matches(pattern))
                .findFirst();
    }
}
