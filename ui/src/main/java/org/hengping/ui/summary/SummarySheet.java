package org.hengping.ui.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Result;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.RatingWords;
import org.hengping.ui.Wording;
import org.hengping.workflow.Summarising.Line;
import org.hengping.workflow.Summarising.Summary;
import org.hengping.workflow.Summarising.Unscored;
import org.hengping.workflow.Summarising.Year;
import org.jspecify.annotations.Nullable;

/** The official summary of a district's year as xlsx: departments, indicator groups, years. Amounts in 万元. */
final class SummarySheet {

    private static final int[] DEPARTMENTS = {5, 22, 12, 11, 11, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 6, 8, 8, 22, 36
    };
    private static final int[] GROUPS = {14, 10, 14, 14, 14, 14, 14, 14};
    private static final int[] YEARS = {30, 10, 10, 12, 12, 12, 12, 8, 8, 8, 8};

    private final Wording words;
    private final Summary summary;

    private SummarySheet(Summary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    static String title(Summary summary, Wording words) {
        return words.t(
                "summary.file",
                summary.district().name(),
                String.valueOf(summary.round().fiscalYear()));
    }

    /**
     * @param lines those wanted
     * @param unscored those wanted; they follow as rows that say why they have no score
     */
    static byte[] write(Summary summary, List<Line> lines, List<Unscored> unscored, List<Year> years, Wording words)
            throws IOException {
        SummarySheet paper = new SummarySheet(summary, words);
        try (SheetWriter file = new SheetWriter();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.sheet(
                    words.t("summary.departments"), paper.title("departments"), paper.departmentHeads(), DEPARTMENTS);
            for (int i = 0; i < lines.size(); i++) {
                file.row(paper.cells(i + 1, lines.get(i)));
            }
            unscored.forEach(one -> file.row(paper.cells(one)));
            file.sheet(
                    words.t("summary.groups"),
                    paper.title("groups"),
                    paper.heads(
                            "group", "forms", "sumMax", "sumSelf", "selfRate", "sumReviewed", "reviewedRate", "short"),
                    GROUPS);
            paper.groups(file, GroupSums.of(lines.stream().map(Line::result).toList()));
            file.sheet(words.t("summary.years"), paper.title("years"), paper.yearHeads(), YEARS);
            years.forEach(year -> file.row(paper.cells(year)));
            file.write(out);
            return out.toByteArray();
        }
    }

    private String title(String part) {
        return words.t("summary.file.part", title(summary, words), words.t("summary.part." + part));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(this::head).toList();
    }

    /** Figures stand without the sign of percent. */
    private String head(String key) {
        String head = words.t("summary.head." + key);
        return key.toLowerCase(Locale.ROOT).endsWith("rate") ? words.t("summary.head.percent", head) : head;
    }

    private List<String> departmentHeads() {
        EvaluationRound compared = summary.compared();
        List<String> heads = new ArrayList<>(heads("rank", "department", "stage", "budget", "executed", "rate"));
        for (Level1 group : Result.GROUPS) {
            heads.add(words.t("summary.head.groupSelf", group));
            heads.add(words.t("summary.head.groupReviewed", group));
        }
        heads.addAll(heads("self", "byRule", "byClaim", "computed", "reviewed", "score", "grade"));
        heads.add(
                compared == null
                        ? words.t("summary.before")
                        : words.t("summary.beforeYear", String.valueOf(compared.fiscalYear())));
        heads.addAll(heads("change", "lateSteps", "outliers"));
        return heads;
    }

    private List<@Nullable Object> cells(int rank, Line line) {
        Result result = line.result();
        Result.Marks marks = result.marks();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(rank);
        cells.add(line.department().name());
        cells.add(words.t("stage." + line.standing().stage()));
        cells.add(value(result.money().budget()));
        cells.add(value(result.money().executed()));
        cells.add(value(result.money().rate()));
        for (Level1 group : Result.GROUPS) {
            cells.add(result.group(group).self().value());
            cells.add(value(result.group(group).reviewed()));
        }
        Stream.of(marks.self().total(), marks.byRule(), marks.byClaim(), marks.computed())
                .map(Score::value)
                .forEach(cells::add);
        cells.add(value(marks.reviewed().map(Rating::total).orElse(null)));
        cells.add(marks.counted().outOfHundred().value());
        cells.add(words.say(RatingWords.grade(marks.counted())));
        Result before = line.before();
        cells.add(
                before == null ? null : before.marks().counted().outOfHundred().value());
        cells.add(line.change());
        cells.add(late(line.steps(), line.late()));
        cells.add(line.outliers().stream()
                .map(outlier -> words.say(outlier.why()))
                .collect(Collectors.joining("；")));
        return cells;
    }

    private List<@Nullable Object> cells(Unscored unscored) {
        List<@Nullable Object> cells = new ArrayList<>(Collections.nCopies(DEPARTMENTS.length, null));
        cells.set(1, unscored.department().name());
        cells.set(2, words.t(unscored.exempt() ? "summary.exempt" : "summary.notHandedIn"));
        cells.set(DEPARTMENTS.length - 2, late(List.of(), unscored.late()));
        return cells;
    }

    /** The steps of the department that were late, and the one of anybody that is late now. */
    private String late(List<DoneStep> steps, @Nullable LateStep now) {
        return Stream.concat(
                        OnTime.own(steps).stream()
                                .filter(DoneStep::late)
                                .map(done -> words.t("step." + done.step()))
                                .distinct(),
                        Stream.ofNullable(now).map(late -> words.t("summary.lateNow.step", late.step(), late.days())))
                .collect(Collectors.joining("、"));
    }

    private void groups(SheetWriter file, GroupSums sums) {
        for (Level1 group : Result.GROUPS) {
            GroupSums.Sum sum = sums.of(group);
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    words.t("level1." + group),
                    sum.forms(),
                    sum.max().value(),
                    sum.self().value()));
            cells.add(value(sum.selfRate()));
            cells.add(sum.reviewed().value());
            cells.add(value(sum.reviewedRate()));
            cells.add(sum.short_());
            file.row(cells);
        }
    }

    private List<String> yearHeads() {
        List<String> heads =
                new ArrayList<>(heads("title", "forms", "settled", "meanSelf", "meanScore", "meanRate", "onTimeRate"));
        Stream.of(Grade.values()).map(grade -> words.t("grade." + grade)).forEach(heads::add);
        return heads;
    }

    private List<@Nullable Object> cells(Year year) {
        Tallies settled = year.tallies().settled(true);
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(year.round().title(), year.tallies().forms(), settled.forms()));
        cells.add(value(settled.meanSelf().orElse(null)));
        cells.add(value(settled.meanScore().orElse(null)));
        cells.add(value(settled.meanRate().orElse(null)));
        cells.add(value(OnTime.of(OnTime.own(year.steps())).rate()));
        Stream.of(Grade.values()).map(settled::graded).forEach(cells::add);
        return cells;
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private static @Nullable BigDecimal value(@Nullable Percentage rate) {
        return rate == null ? null : rate.value();
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }
}
