package org.hengping.core.reading;

import java.util.Optional;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Level2;
import org.hengping.core.indicator.Score;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/** Recognises the first level of a row, whatever stands around it: 产出指标（50分）, 效益指标 (30 分), 社会满意度. */
final class LevelLabels {

    private static final int LONGEST = 40;

    private LevelLabels() {}

    static Optional<Level1> level1(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Words.LEVEL1_BESIDE.without(PlainText.of(text));
        if (Words.LEVEL1_OUTPUT.is(key)) {
            return Optional.of(Level1.OUTPUT);
        }
        if (Words.LEVEL1_BENEFIT.is(key)) {
            return Optional.of(Level1.BENEFIT);
        }
        return Words.LEVEL1_SATISFACTION.is(key) ? Optional.of(Level1.SATISFACTION) : Optional.empty();
    }

    /** What a first level of a region's own comes to. */
    static Optional<Level1> meant(String key) {
        if (Words.LIKE_SATISFACTION.is(key)) {
            return Optional.of(Level1.SATISFACTION);
        }
        if (Words.LIKE_BENEFIT.is(key)) {
            return Optional.of(Level1.BENEFIT);
        }
        if (Words.LIKE_COST.is(key)) {
            return Optional.of(Level1.COST);
        }
        return Words.LIKE_OUTPUT.is(key) ? Optional.of(Level1.OUTPUT) : Optional.empty();
    }

    /** The points that a label names: 产出指标（50分）. */
    static Optional<Score> points(String text) {
        return Words.LABEL_POINTS.asked(PlainText.of(text)).flatMap(points -> PrintedNumbers.score(points.getFirst()));
    }

    /** Whether a label is one of the usual second levels. */
    static boolean level2(String key) {
        return key.length() <= LONGEST
                && Level2.usual(Words.BRACKETS.without(key)).isPresent()
                && level1(key).isEmpty();
    }

    /** The first level that a usual second level belongs to. */
    static Optional<Level1> above(String level2) {
        String key = PlainText.of(level2);
        if (Words.UNDER_OUTPUT.is(key)) {
            return Optional.of(Level1.OUTPUT);
        }
        if (Words.UNDER_BENEFIT.is(key)) {
            return Optional.of(Level1.BENEFIT);
        }
        return Words.UNDER_SATISFACTION.is(key) ? Optional.of(Level1.SATISFACTION) : Optional.empty();
    }

    /** In one of the first cells of a line, where its column is not certain. */
    static Optional<Level1> anywhere(GridLine line, int last) {
        return line.filled().stream()
                .limit(2)
                .filter(cell -> cell.column() <= last)
                .flatMap(cell -> level1(cell.text()).stream())
                .findFirst();
    }
}
