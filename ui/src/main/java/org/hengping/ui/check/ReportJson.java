package org.hengping.ui.check;

import java.util.Locale;
import org.hengping.core.findings.FileReport;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.State;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as one line of JSON. */
record ReportJson(Wording words) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    String write(String file, FileReport report) {
        FormRead read = report.read();
        var head = new JsonReport.Head(
                file,
                lower(read.kind()),
                lower(read.state()),
                read.understood(),
                report.rules().code());
        var body = new JsonReport.Body(
                text(read.form().header().departmentName()),
                read.fiscalYear(),
                budget(report),
                read.form().indicators().stream().map(row -> row(report, row)).toList(),
                totals(report),
                report.findings().stream().map(this::finding).toList());
        return JSON.writeValueAsString(new JsonReport(head, body, null));
    }

    /** A file that could not be read: the same keys, empty, and {@code error} with the reason. */
    static String refused(String file, String why) {
        var head = new JsonReport.Head(file, lower(Kind.OTHER), lower(State.BLANK), false, null);
        return JSON.writeValueAsString(new JsonReport(head, JsonReport.Body.EMPTY, why));
    }

    private static JsonReport.Budget budget(FileReport report) {
        FundingLine total = report.read().form().budget().total();
        var execution = report.score().execution();
        return new JsonReport.Budget(
                exact(total.budget()),
                exact(total.executed()),
                exact(total.higherLevelTransfer()),
                execution.rate() == null ? null : execution.rate().value().toPlainString(),
                string(report.judged() ? execution.maxScore() : null),
                string(report.read().form().budget().selfScore()),
                string(execution.computed()));
    }

    private JsonReport.Row row(FileReport report, Indicator row) {
        RowScore score = report.score().row(row.number()).orElseThrow();
        var cells = new JsonReport.Cells(
                words.t("level1." + row.level1()),
                text(row.level2()),
                text(row.level3()),
                text(row.content()),
                text(row.target()),
                text(row.actual()));
        return new JsonReport.Row(
                cells,
                string(row.maxScore()),
                string(row.selfScore()),
                string(score.computed()),
                words.say(score.explanation()),
                report.read()
                        .place(PieceId.row(row.number()), null)
                        .map(FilePlace::toString)
                        .orElse(null));
    }

    private static JsonReport.Totals totals(FileReport report) {
        Totals sums = report.score().totals();
        return new JsonReport.Totals(
                string(report.maxScore()),
                string(sums.selfScore()),
                string(sums.computedScore()),
                string(sums.byRule()),
                string(sums.byClaim()),
                string(report.read().declared().maxScore()),
                string(report.read().declared().selfScore()),
                string(sums.computed().grade()));
    }

    private JsonReport.Finding finding(org.hengping.core.findings.Finding finding) {
        return new JsonReport.Finding(
                finding.rule().name(),
                finding.level().name(),
                string(finding.where()),
                words.say(finding.message()),
                text(finding.expected()),
                text(finding.found()));
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
