package org.hengping.core.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;

/** Recognises the first level of a row, whatever stands around it: 产出指标（50分）, 效益指标 (30 分), 社会满意度. */
final class Levels {

    private static final Pattern POINTS = Pattern.compile("\\((?:共)?(\\d{1,3}(?:\\.\\d)?)分?\\)");

    private static final int LONGEST = 40;

    /** Points, numbers and what stands in brackets. */
    private static final Pattern BESIDE = Pattern.compile("\\([^()]*\\)|^[一二三四五六七八九十A-D][、.．]|\\d+(\\.\\d)?分?");

    private static final Pattern POINTS_BESIDE = Pattern.compile("\\([^()]*\\)");

    private static final Pattern OUTPUT = Pattern.compile("(项目|部门|履职)?产出(类)?(指标)?");
    private static final Pattern BENEFIT = Pattern.compile("(项目|部门|履职)?(效益|效果)(类)?(指标)?");
    private static final Pattern SATISFACTION = Pattern.compile("(社会公众或服务对象)?满意度?(类)?(指标)?");

    private static final Pattern LEVEL2 = Pattern.compile("(数量|质量|时效|(经济|社会|生态)?(环境)?成本|经济效益|社会效益|(生态|环境|生态环境)效益"
            + "|可持续(影响|发展)?|(社会公众或)?(服务对象|受益对象|群众|公众|社会公众)满意度?|满意度)(指标)?");

    private Levels() {}

    static Optional<Level1> level1(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = BESIDE.matcher(Labels.key(text)).replaceAll("");
        if (OUTPUT.matcher(key).matches()) {
            return Optional.of(Level1.OUTPUT);
        }
        if (BENEFIT.matcher(key).matches()) {
            return Optional.of(Level1.BENEFIT);
        }
        return SATISFACTION.matcher(key).matches() ? Optional.of(Level1.SATISFACTION) : Optional.empty();
    }

    /** What a first level of a region's own comes to. */
    static Optional<Level1> meant(String key) {
        if (key.contains("满意")) {
            return Optional.of(Level1.SATISFACTION);
        }
        if (key.matches(".*(效益|效果|效应|影响|可持续).*")) {
            return Optional.of(Level1.BENEFIT);
        }
        if (key.contains("成本")) {
            return Optional.of(Level1.COST);
        }
        return key.matches(".*(产出|履职|任务).*") ? Optional.of(Level1.OUTPUT) : Optional.empty();
    }

    /** The points that a label names: 产出指标（50分）. */
    static Optional<Score> points(String text) {
        Matcher points = POINTS.matcher(Labels.key(text));
        return points.find() ? Figures.score(points.group(1)) : Optional.empty();
    }

    /** Whether a label is one of the usual second levels. */
    static boolean level2(String key) {
        return key.length() <= LONGEST
                && LEVEL2.matcher(POINTS_BESIDE.matcher(key).replaceAll("")).matches()
                && level1(key).isEmpty();
    }

    /** The first level that a usual second level belongs to. */
    static Optional<Level1> above(String level2) {
        String key = Labels.key(level2);
        if (key.matches("(数量|质量|时效|成本|(经济|社会|生态环境)成本).*")) {
            return Optional.of(Level1.OUTPUT);
        }
        if (key.matches("(经济|社会|生态|环境|可持续).*")) {
            return Optional.of(Level1.BENEFIT);
        }
        return key.matches(".*满意度?(指标)?") ? Optional.of(Level1.SATISFACTION) : Optional.empty();
    }

    /** In one of the first cells of a line, where its column is not certain. */
    static Optional<Level1> anywhere(Line line, int last) {
        return line.filled().stream()
                .limit(2)
                .filter(cell -> cell.column() <= last)
                .flatMap(cell -> level1(cell.text()).stream())
                .findFirst();
    }
}
