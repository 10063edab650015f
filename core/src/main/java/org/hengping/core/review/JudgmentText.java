package org.hengping.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengping.core.Fields;
import org.hengping.core.Sentence;
import org.hengping.core.SentenceText;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.findings.Place;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.ExecutionScore;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Scale;
import org.hengping.core.scoring.Totals;
import org.jspecify.annotations.Nullable;

/** The canonical text of a judgment: scores with their sentences, sums, findings. It is stored as this text, and its hash is taken. */
final class JudgmentText {

    private static final String FORMAT = "1";
    private static final String APPROVED = "approved";

    private JudgmentText() {}

    static String write(FormScore score, List<Finding> findings, @Nullable Rating approvedBefore) {
        Fields fields = new Fields().with("format", FORMAT);
        execution(fields, score.execution());
        fields.with(
                "rows",
                score.rows().stream().map(row -> String.valueOf(row.row())).collect(Collectors.joining(",")));
        score.rows().forEach(row -> row(fields, "row." + row.row() + ".", row));
        totals(fields, score.totals());
        fields.with("findings", findings.size());
        for (int i = 0; i < findings.size(); i++) {
            finding(fields, "finding." + i + ".", findings.get(i));
        }
        if (approvedBefore != null) {
            rating(fields, APPROVED, approvedBefore);
        }
        return fields.write();
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    static FormScore score(String text) {
        Fields fields = Fields.read(text);
        List<RowScore> rows = Arrays.stream(fields.text("rows").split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> row(fields, Integer.parseInt(number)))
                .toList();
        return new FormScore(execution(fields), rows, totals(fields));
    }

    static @Nullable Rating approvedBefore(String text) {
        Fields fields = Fields.read(text);
        return fields.text(APPROVED + ".total").isEmpty() ? null : rating(fields, APPROVED);
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    static List<Finding> findings(String text) {
        Fields fields = Fields.read(text);
        List<Finding> findings = new ArrayList<>();
        int size = Integer.parseInt(fields.text("findings"));
        for (int i = 0; i < size; i++) {
            findings.add(finding(fields, "finding." + i + "."));
        }
        return findings;
    }

    private static void execution(Fields fields, ExecutionScore execution) {
        fields.with("execution.rate", plain(execution.rate()))
                .with("execution.max", execution.maxScore())
                .with("execution.computed", execution.computed());
        sentence(fields, "execution.why", execution.explanation());
    }

    private static ExecutionScore execution(Fields fields) {
        return new ExecutionScore(
                percentage(fields, "execution.rate"),
                score(fields, "execution.max"),
                fields.get("execution.computed", Score::of),
                sentence(fields, "execution.why"));
    }

    private static void row(Fields fields, String name, RowScore row) {
        fields.with(name + "computed", row.computed()).with(name + "completion", plain(row.completion()));
        sentence(fields, name + "why", row.explanation());
    }

    private static RowScore row(Fields fields, int number) {
        String name = "row." + number + ".";
        return new RowScore(
                number,
                fields.get(name + "computed", Score::of),
                percentage(fields, name + "completion"),
                sentence(fields, name + "why"));
    }

    private static void totals(Fields fields, Totals totals) {
        fields.with("max", totals.maxScore())
                .with("max.expected", totals.expectedMaxScore())
                .with("max.reduced", totals.scale().reduced())
                .with("byRule", totals.byRule())
                .with("byClaim", totals.byClaim())
                .with("undecided", totals.undecided());
        rating(fields, "self", totals.self());
        rating(fields, "computed", totals.computed());
    }

    private static Totals totals(Fields fields) {
        return new Totals(
                new Scale(
                        score(fields, "max"),
                        score(fields, "max.expected"),
                        Boolean.parseBoolean(fields.text("max.reduced"))),
                rating(fields, "self"),
                rating(fields, "computed"),
                score(fields, "byRule"),
                score(fields, "byClaim"),
                Integer.parseInt(fields.text("undecided")));
    }

    static void rating(Fields fields, String name, Rating rating) {
        fields.with(name + ".total", rating.total())
                .with(name + ".rescaled", rating.rescaled())
                .with(name + ".grade", rating.grade());
    }

    static Rating rating(Fields fields, String name) {
        return new Rating(
                score(fields, name + ".total"),
                fields.get(name + ".rescaled", Score::of),
                fields.get(name + ".grade", Grade::valueOf));
    }

    private static void finding(Fields fields, String name, Finding finding) {
        fields.with(name + "rule", finding.rule())
                .with(name + "level", finding.level())
                .with(name + "piece", finding.place().piece())
                .with(name + "column", finding.place().columnId())
                .with(name + "expected", finding.expected())
                .with(name + "found", finding.found());
        sentence(fields, name + "message", finding.message());
    }

    private static Finding finding(Fields fields, String name) {
        return new Finding(
                Rule.valueOf(fields.text(name + "rule")),
                Level.valueOf(fields.text(name + "level")),
                Place.of(PieceId.of(fields.text(name + "piece")), fields.text(name + "column")),
                null,
                sentence(fields, name + "message"),
                fields.text(name + "expected"),
                fields.text(name + "found"),
                null);
    }

    private static void sentence(Fields fields, String name, Sentence sentence) {
        fields.with(name + ".key", sentence.key()).with(name + ".arguments", SentenceText.write(sentence));
    }

    private static Sentence sentence(Fields fields, String name) {
        return SentenceText.read(fields.text(name + ".key"), fields.text(name + ".arguments"));
    }

    private static Score score(Fields fields, String name) {
        return Objects.requireNonNull(fields.get(name, Score::of), name);
    }

    private static @Nullable String plain(@Nullable Percentage rate) {
        return rate == null ? null : rate.value().toPlainString();
    }

    private static @Nullable Percentage percentage(Fields fields, String name) {
        return fields.get(name, value -> new Percentage(new BigDecimal(value)));
    }
}
