package org.hengping.core.reading;

import java.util.Optional;
import org.hengping.core.indicator.Level1;

/** Recognises the first level of a row, whatever stands around it: 产出指标（50分）, 效益指标 (30 分), 社会满意度. */
final class Levels {

    private Levels() {}

    static Optional<Level1> level1(String text) {
        String key = Labels.key(text).replaceAll("\\(.*?\\)|\\d+分?", "");
        if (key.matches("产出(指标)?")) {
            return Optional.of(Level1.OUTPUT);
        }
        if (key.matches("效益(指标)?|效果(指标)?")) {
            return Optional.of(Level1.BENEFIT);
        }
        if (key.matches("(社会公众或)?(服务对象)?满意度?(指标)?") && !key.startsWith("服务对象")) {
            return Optional.of(Level1.SATISFACTION);
        }
        return key.equals("成本指标(一级)") ? Optional.of(Level1.COST) : Optional.empty();
    }

    /** In one of the first cells of a line, where its column is not certain. */
    static Optional<Level1> anywhere(Line line) {
        return line.filled().stream()
                .limit(2)
                .flatMap(cell -> level1(cell.text()).stream())
                .findFirst();
    }
}
