package org.hengping.ui.check;

import java.util.Objects;
import org.hengping.core.check.Report;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.scoring.ExecutionScore;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.Wording;

/** A report to read on a terminal. */
record ReportText(Wording words) {

    String write(String file, Report report) {
        StringBuilder text = new StringBuilder();
        text.append("== ").append(file).append('\n');
        String name = report.read().form().header().departmentName();
        text.append(words.t(
                "check.head",
                name,
                report.rules().code(),
                report.read().form().indicators().size()));
        text.append('\n');
        ExecutionScore money = report.score().execution();
        text.append("   ").append(words.say(money.explanation())).append('\n');
        report.read().form().indicators().forEach(row -> row(text, report, row));
        Totals totals = report.score().totals();
        text.append(words.t("figure.sums", report.maxScore(), totals.selfScore(), totals.computedScore()));
        text.append("（").append(words.t("figure.parts", totals.byRule(), totals.byClaim(), totals.undecided()));
        text.append("）").append(words.t("grade." + totals.grade())).append('\n');
        report.findings().forEach(said -> text.append('[')
                .append(words.t("level." + said.level()))
                .append("] ")
                .append(said.id())
                .append(' ')
                .append(said.where())
                .append("  ")
                .append(words.say(said.message()))
                .append('\n'));
        return text.toString();
    }

    private void row(StringBuilder text, Report report, Indicator row) {
        RowScore score = report.score().row(row.number()).orElseThrow();
        text.append(String.format("%3d ", row.number()))
                .append(words.t("level1." + row.level1()))
                .append(' ')
                .append(row.content().isEmpty() ? row.level2() : row.content())
                .append("  ")
                .append(Objects.toString(row.selfScore(), "—"))
                .append(" / ")
                .append(Objects.toString(score.computed(), "—"))
                .append("  ")
                .append(words.say(score.explanation()))
                .append('\n');
    }
}
