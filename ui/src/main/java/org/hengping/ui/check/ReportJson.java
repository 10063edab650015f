package org.hengping.ui.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengping.core.findings.FileReport;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.State;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A report as one JSON object: amounts in 万元, rates in percent without sign, numbers as strings, absent as null. */
record ReportJson(Wording words) {

    private static final JsonMapper JSON = new JsonMapper();

    String write(String file, FileReport report) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("file", file);
        all.put("kind", lower(report.read().kind()));
        all.put("state", lower(report.read().state()));
        all.put("understood", report.read().understood());
        all.put("rules", report.rules().code());
        all.put("department", text(report.read().form().header().departmentName()));
        all.put("fiscalYear", report.read().fiscalYear());
        all.put("budget", budget(report));
        all.put(
                "indicators",
                report.read().form().indicators().stream()
                        .map(row -> row(report, row))
                        .toList());
        all.put("totals", totals(report));
        all.put("findings", findings(report));
        return JSON.writeValueAsString(all);
    }

    /** A file that could not be read: the same keys, empty, and {@code error} with the reason. */
    static String refused(String file, String why) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("file", file);
        all.put("kind", lower(Kind.OTHER));
        all.put("state", lower(State.BLANK));
        all.put("understood", false);
        all.put("rules", null);
        all.put("department", null);
        all.put("fiscalYear", null);
        all.put("budget", Map.of());
        all.put("indicators", List.of());
        all.put("totals", Map.of());
        all.put("findings", List.of());
        all.put("error", why);
        return JSON.writeValueAsString(all);
    }

    private static Map<String, @Nullable Object> budget(FileReport report) {
        FundingLine total = report.read().form().budget().total();
        Map<String, @Nullable Object> budget = new LinkedHashMap<>();
        budget.put(FormColumn.BUDGET.field(), exact(total.budget()));
        budget.put(FormColumn.EXECUTED.field(), exact(total.executed()));
        budget.put(FormColumn.TRANSFER.field(), exact(total.higherLevelTransfer()));
        Percentage rate = report.score().execution().rate();
        budget.put("executionRate", rate == null ? null : rate.value().toPlainString());
        budget.put(
                FormColumn.MAX_SCORE.field(),
                string(report.judged() ? report.score().execution().maxScore() : null));
        budget.put(
                FormColumn.SELF_SCORE.field(),
                string(report.read().form().budget().selfScore()));
        budget.put("computedScore", string(report.score().execution().computed()));
        return budget;
    }

    private Map<String, @Nullable Object> row(FileReport report, Indicator row) {
        RowScore score = report.score().row(row.number()).orElseThrow();
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(FormColumn.LEVEL1.field(), words.t("level1." + row.level1()));
        cells.put(FormColumn.LEVEL2.field(), text(row.level2()));
        cells.put(FormColumn.LEVEL3.field(), text(row.level3()));
        cells.put(FormColumn.CONTENT.field(), text(row.content()));
        cells.put(FormColumn.TARGET.field(), text(row.target()));
        cells.put(FormColumn.ACTUAL.field(), text(row.actual()));
        cells.put(FormColumn.MAX_SCORE.field(), string(row.maxScore()));
        cells.put(FormColumn.SELF_SCORE.field(), string(row.selfScore()));
        cells.put("computedScore", string(score.computed()));
        cells.put("explanation", words.say(score.explanation()));
        cells.put(
                "where",
                report.read()
                        .place(PieceId.row(row.number()), null)
                        .map(FilePlace::toString)
                        .orElse(null));
        return cells;
    }

    private Map<String, @Nullable Object> totals(FileReport report) {
        Totals sums = report.score().totals();
        Map<String, @Nullable Object> totals = new LinkedHashMap<>();
        totals.put(FormColumn.MAX_SCORE.field(), string(report.maxScore()));
        totals.put(FormColumn.SELF_SCORE.field(), string(sums.selfScore()));
        totals.put("computedScore", string(sums.computedScore()));
        totals.put("computedByRule", string(sums.byRule()));
        totals.put("computedByClaim", string(sums.byClaim()));
        totals.put("declaredMaxScore", string(report.read().declared().maxScore()));
        totals.put("declaredScore", string(report.read().declared().selfScore()));
        Grade grade = sums.computed().grade();
        totals.put("grade", grade == null ? null : grade.name());
        return totals;
    }

    private List<Map<String, @Nullable Object>> findings(FileReport report) {
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        report.findings().forEach(finding -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", finding.rule().name());
            one.put("level", finding.level().name());
            one.put("where", string(finding.where()));
            one.put("message", words.say(finding.message()));
            one.put("expected", text(finding.expected()));
            one.put("found", text(finding.found()));
            findings.add(one);
        });
        return findings;
    }

    private static @Nullable String exact(@Nullable Amount amount) {
        return amount == null ? null : amount.value().toPlainString();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
