package org.hengping.core.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Findings;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read;
import org.hengping.core.reading.Read.Kind;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one file.
 *
 * @param rules those chosen, or those that the points printed in the form fit
 */
public record Report(Read read, RuleSet rules, FormScore score, List<Said> findings) {

    /** The year that days without a year belong to, where the file names none. */
    private static final int ANY_YEAR = 2000;

    /** @param chosen {@code null} to let the points printed in the form decide */
    public static Report of(Read read, @Nullable RuleSet chosen) {
        RuleSet wanted = chosen != null ? chosen : fitting(read);
        RuleSet rules = executionApart(read) ? wanted : wanted.withoutExecution();
        int year = Objects.requireNonNullElse(read.fiscalYear(), ANY_YEAR);
        FormScore score = Scoring.score(read.form(), rules, year);
        List<Said> findings = whole(read).map(List::of).orElseGet(() -> all(read, rules, score));
        return new Report(read, rules, score, findings);
    }

    /** Whether it is a form with scores, which the rules can be held against. */
    public boolean judged() {
        return read.kind() == Kind.DEPARTMENT || read.kind() == Kind.PROJECT;
    }

    public boolean errors() {
        return has(Level.ERROR);
    }

    public boolean has(Level level) {
        return findings.stream().anyMatch(said -> said.level() == level);
    }

    /** Sum of the max scores; by the labels of the groups where rows have none. */
    public Score maxScore() {
        return read.layout().maxScores() ? score.totals().maxScore() : new GroupPoints(read, rules, score).total();
    }

    /** Whether execution has points of its own, beside those of the rows. */
    private static boolean executionApart(Read read) {
        boolean printed = read.declared().executionMaxScore() != null
                || read.form().budget().selfScore() != null;
        boolean scored = read.layout().maxScores() || read.layout().selfScores();
        return printed
                || scored
                        && !Level1.GROUPS.stream()
                                .map(group -> read.form().maxScore(group))
                                .reduce(Score.ZERO, Score::plus)
                                .equals(RuleSet.FULL);
    }

    private static RuleSet fitting(Read read) {
        if (RuleSets.hubei().maxScores().execution().equals(read.declared().executionMaxScore())) {
            return RuleSets.hubei();
        }
        boolean ninety = Score.of(90).equals(read.layout().indicatorMaxScore()) && !split(read, RuleSets.national());
        return ninety || split(read, RuleSets.sichuan()) ? RuleSets.sichuan() : RuleSets.national();
    }

    /** Whether the points of the groups are split as the rule set says. */
    private static boolean split(Read read, RuleSet rules) {
        return Level1.GROUPS.stream()
                .allMatch(group ->
                        read.form().maxScore(group).equals(rules.maxScores().of(group)));
    }

    /** One finding stands instead of a flood where the file is no form that can be judged. */
    private static Optional<Said> whole(Read read) {
        if (read.kind() == Kind.OTHER) {
            return whole("NOT_A_FORM", "");
        }
        if (!read.understood()) {
            return whole("NOT_A_FORM", ".flat");
        }
        if (read.kind() == Kind.TARGET) {
            return whole("TARGET_FORM", "");
        }
        return switch (read.state()) {
            case FILLED -> Optional.empty();
            case BLANK -> whole("BLANK_FORM", "");
            case CUT -> whole("FORM_CUT_OFF", "");
        };
    }

    private static Optional<Said> whole(String rule, String wording) {
        return Optional.of(Said.ofFile(rule, Level.ERROR, Sentence.of("finding." + rule + wording)));
    }

    private static List<Said> all(Read read, RuleSet rules, FormScore score) {
        GroupPoints groups = new GroupPoints(read, rules, score);
        Printed printed = new Printed(read, score);
        Stream<Said> judged = Findings.of(read.form(), score, rules).stream()
                .map(finding -> said(read, finding))
                .filter(said -> !groups.replace(said) && !printed.replaces(said))
                .map(said -> shared(read, score, said))
                .distinct()
                .filter(said -> read.layout().levels() || !said.id().equals("GROUP_MAX_SCORE"));
        Stream<Said> notes = read.notes().stream()
                .map(note -> new Said(note.rule(), Level.NOTICE, null, note.where(), note.message(), "", ""));
        List<Said> all = Stream.of(printed.findings(), groups.findings(), judged, notes)
                .flatMap(said -> said)
                .toList();
        List<Said> scored = read.layout().selfScores() ? all : once(all, "SCORE_MISSING");
        return read.layout().reasons() ? scored : once(scored, "REASON_MISSING");
    }

    /** Where the points are complete, a row without any shares those of the row above, as in a merged cell. */
    private static Said shared(Read read, FormScore score, Said said) {
        boolean without = said.id().equals("SCORE_MISSING")
                && score.totals().maxScore().equals(RuleSet.FULL)
                && read.form().indicators().stream()
                        .filter(row -> PieceId.row(row.number()).equals(said.piece()))
                        .anyMatch(row -> row.number() > 1 && row.maxScore() == null && row.selfScore() == null);
        return without
                ? new Said(
                        "READING_UNSURE",
                        Level.NOTICE,
                        said.piece(),
                        said.where().replaceFirst(" C\\d+$", ""),
                        Sentence.of("reading.shared"),
                        "",
                        "")
                : said;
    }

    private static Said said(Read read, Finding finding) {
        String where = read.where(finding.place().piece(), finding.place().column());
        return new Said(
                finding.rule(),
                finding.level(),
                finding.place().piece(),
                where,
                finding.message(),
                finding.expected(),
                finding.found());
    }

    /** A layout without a column for what is missing is told once, not row by row. */
    private static List<Said> once(List<Said> all, String rule) {
        boolean missing = all.stream().anyMatch(said -> said.id().equals(rule));
        Level level = rule.equals("SCORE_MISSING") ? Level.NOTICE : Level.WARNING;
        Said once = Said.ofFile(rule, level, Sentence.of("finding." + rule + ".layout"));
        return Stream.concat(
                        missing ? Stream.of(once) : Stream.empty(),
                        all.stream().filter(said -> !said.id().equals(rule)))
                .toList();
    }
}
