package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.reading.Read.Kind;

/** Tells what sort of form a file holds. */
final class Kinds {

    private Kinds() {}

    private static final String SELF_EVALUATION = ".{0,60}(自评(得分|打分|评分|情况)?表|自我评价表|自评表).{0,40}";

    private static final Pattern TARGETS =
            Pattern.compile("绩效目标.{0,6}表|绩效目标(批复|公开|申报|情况|自审|审核)|绩效指标(批复|申报)?表|目标(申报|批复)表");

    private static final String PROJECT = ".*(项目|专项|资金).{0,14}自评.*";

    private static final String DEPARTMENT = ".*(整体|部门绩效|单位绩效|部门预算绩效|部门支出绩效).{0,14}自(评|我评价).*";

    static Kind of(List<Line> lines, IndicatorReading table, boolean money) {
        List<String> keys =
                lines.stream().map(Line::key).map(key -> key.replace(" ", "")).toList();
        String all = String.join("\n", keys);
        boolean open = table.rows().stream().allMatch(row -> row.actual().isBlank() && row.selfScore() == null);
        if (!all.contains("自评") && open && TARGETS.matcher(all).find()) {
            return Kind.TARGET;
        }
        if (!all.contains("自评") && all.contains("监控")) {
            return Kind.OTHER;
        }
        boolean named = all.matches("(?s).*(自评表|自评得分表).*") && all.matches("(?s).*(指标名称|[一二三]级指标|指标得分).*");
        if (table.rows().isEmpty() && !named && !(money && titled(keys).isPresent())) {
            return Kind.OTHER;
        }
        return titled(keys).orElseGet(() -> labelled(lines, all));
    }

    /** The title says it; 整体 weighs more than 支出. */
    private static Optional<Kind> titled(List<String> keys) {
        List<String> titles =
                keys.stream().filter(key -> key.matches(SELF_EVALUATION)).toList();
        if (titles.stream().anyMatch(title -> title.matches(DEPARTMENT))) {
            return Optional.of(Kind.DEPARTMENT);
        }
        return titles.stream().anyMatch(title -> title.matches(PROJECT)) ? Optional.of(Kind.PROJECT) : Optional.empty();
    }

    private static Kind labelled(List<Line> lines, String all) {
        boolean project = lines.stream().flatMap(line -> line.filled().stream()).anyMatch(cell -> cell.key()
                .matches("项目名称([:：].*)?"));
        if (project) {
            return Kind.PROJECT;
        }
        return all.matches("(?s).*(整体|部门职能|部门职责|职能职责|部门\\(单位\\)|部门绩效|单位绩效).*") ? Kind.DEPARTMENT : Kind.PROJECT;
    }
}
