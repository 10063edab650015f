package org.hengping.ui.check;

import java.util.Objects;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Finding;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.words.RatingWords;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** A report to read on a terminal. */
record ReportText(Wording words) {

    String write(String file, FileReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "== " + file);
        line(
                text,
                words.t(
                        "check.head",
                        report.read().form().header().departmentName(),
                        report.rules().code(),
                        report.read().form().indicators().size()));
        line(text, "   " + words.say(report.score().execution().explanation()));
        report.read().form().indicators().forEach(row -> line(text, row(report, row)));
        line(text, totals(report));
        report.findings()
                .forEach(finding -> line(
                        text,
                        "[" + words.t("level." + finding.level()) + "] " + finding.rule() + ' ' + where(finding) + "  "
                                + words.say(finding.message())));
        return text.toString();
    }

    /** As it is written in a report, such as 表1 R12 C7. */
    private static String where(Finding finding) {
        return Objects.toString(finding.where(), "");
    }

    private static void line(StringBuilder text, String line) {
        text.append(Terminal.line(line)).append('\n');
    }

    private String totals(FileReport report) {
        Totals totals = report.score().totals();
        return words.t(
                        "figure.sums",
                        report.maxScore(),
                        RatingWords.of(totals.self()),
                        RatingWords.of(totals.computed()))
                + "（"
                + words.t("figure.parts", totals.byRule(), totals.byClaim(), totals.undecided())
                + "）";
    }

    private String row(FileReport report, Indicator row) {
        RowScore score = report.score().row(row.number()).orElseThrow();
        return String.format("%3d ", row.number())
                + words.t("level1." + row.level1())
                + ' '
                + (row.content().isEmpty() ? row.level2() : row.content())
                + "  "
                + words.t("check.row", points(row.maxScore()), points(row.selfScore()), points(score.computed()))
                + "  "
                + words.say(score.explanation());
    }

    private static String points(@Nullable Score score) {
        return Objects.toString(score, "—");
    }
}
