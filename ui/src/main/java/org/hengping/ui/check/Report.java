package org.hengping.ui.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Findings;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read;
import org.hengping.core.reading.Read.Kind;
import org.hengping.core.reading.Read.State;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/** What is said about one file. */
record Report(Read read, RuleSet rules, FormScore score, List<Said> findings) {

    /** A finding with its place in the file. */
    record Said(String id, Level level, String where, Sentence message, String expected, String found) {}

    static Report of(Read read, @Nullable RuleSet chosen) {
        RuleSet rules = chosen != null ? chosen : fitting(read);
        int year = Objects.requireNonNullElse(read.fiscalYear(), 2000);
        FormScore score = Scoring.score(read.form(), rules, year);
        return new Report(read, rules, score, said(read, rules, score));
    }

    boolean errors() {
        return findings.stream().anyMatch(said -> said.level() == Level.ERROR);
    }

    /** The rule set whose execution points are printed in the form; else the national one. */
    private static RuleSet fitting(Read read) {
        Score printed = read.declared().executionMaxScore();
        Score twenty = RuleSets.hubei().executionMaxScore();
        return twenty.equals(printed) ? RuleSets.hubei() : RuleSets.national();
    }

    /** One finding stands instead of a flood where the file is no form that can be judged. */
    private static List<Said> said(Read read, RuleSet rules, FormScore score) {
        if (read.kind() == Kind.OTHER) {
            return whole("NOT_A_FORM");
        }
        if (read.kind() == Kind.TARGET) {
            return whole("TARGET_FORM");
        }
        if (read.state() != State.FILLED) {
            return whole(read.state() == State.BLANK ? "BLANK_FORM" : "FORM_CUT_OFF");
        }
        Stream<Said> rule = Findings.of(read.form(), score, rules).stream().map(finding -> said(read, finding));
        Stream<Said> notes = read.notes().stream()
                .map(note -> new Said(note.rule(), Level.NOTICE, note.where(), note.message(), "", ""));
        return Stream.concat(Stream.concat(printed(read, score), rule), notes).toList();
    }

    private static List<Said> whole(String rule) {
        return List.of(new Said(rule, Level.ERROR, "", Sentence.of("finding." + rule), "", ""));
    }

    private static Said said(Read read, Finding finding) {
        String where = read.places().getOrDefault(finding.place().piece(), "");
        return new Said(finding.rule(), finding.level(), where, finding.message(), finding.expected(), finding.found());
    }

    /** Figures printed in the file against what they follow from; compared here, once. */
    private static Stream<Said> printed(Read read, FormScore score) {
        Score max = read.form().indicators().stream()
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(score.execution().maxScore(), Score::plus);
        Stream<Said> total =
                differs("DECLARED_TOTAL", "maxScore", "", read.declared().maxScore(), max);
        Stream<Said> self = differs(
                "DECLARED_TOTAL",
                "selfScore",
                "",
                read.declared().selfScore(),
                score.totals().selfScore());
        String money = read.places().getOrDefault(PieceId.BUDGET, "");
        Stream<Said> rate = differs(
                "EXECUTION_RATE",
                "",
                money,
                read.declared().rate(),
                score.execution().rate());
        Stream<Said> points = differs(
                "EXECUTION_SCORE",
                "",
                money,
                read.form().budget().selfScore(),
                score.execution().computed());
        return Stream.of(total, self, rate, points).flatMap(said -> said);
    }

    private static <T> Stream<Said> differs(
            String rule, String which, String where, @Nullable T printed, @Nullable T exact) {
        if (printed == null || exact == null || printed.equals(exact)) {
            return Stream.empty();
        }
        String wording = "finding." + rule + (which.isEmpty() ? "" : "." + which);
        String wanted = exact.toString();
        String found = printed.toString();
        return Stream.of(new Said(rule, Level.ERROR, where, Sentence.of(wording, found, wanted), wanted, found));
    }
}
