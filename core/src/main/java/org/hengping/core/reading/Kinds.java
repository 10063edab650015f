package org.hengping.core.reading;

import java.util.List;
import org.hengping.core.reading.Read.Kind;

/** Tells what sort of form a file holds. */
final class Kinds {

    private Kinds() {}

    static Kind of(List<Line> lines, IndicatorReading table) {
        String all = String.join("\n", lines.stream().map(Line::key).toList());
        boolean indicators = !table.rows().isEmpty();
        boolean target = all.matches("(?s).*绩效目标(申报)?表.*")
                && !all.contains("自评")
                && table.rows().stream().allMatch(row -> row.actual().isBlank() && row.selfScore() == null);
        if (target) {
            return Kind.TARGET;
        }
        boolean named = all.matches("(?s).*(自评表|自评得分表).*") && all.matches("(?s).*(指标名称|[一二三]级指标|指标得分).*");
        if (!indicators && !named) {
            return Kind.OTHER;
        }
        return all.contains("整体") && !all.matches("(?s).*项目(支出绩效)?自评表.*") ? Kind.DEPARTMENT : Kind.PROJECT;
    }
}
