package org.hengping.core.check;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;

/** Layouts without a column of max scores name those of a group in its label: 产出指标（50分）. They stand in for those of the rows. */
record GroupPoints(Read read, RuleSet rules, FormScore score) {

    /** Findings about the max scores of rows say nothing where rows have none. */
    private static final Set<String> ABOUT_ROWS = Set.of("MAX_SCORE_TOTAL", "GROUP_MAX_SCORE");

    boolean replace(Said said) {
        return !read.layout().maxScores()
                && (ABOUT_ROWS.contains(said.id()) || said.message().key().equals("finding.SCORE_MISSING.maxScore"));
    }

    Score total() {
        return printed().values().stream().reduce(score.execution().maxScore(), Score::plus);
    }

    Stream<Said> findings() {
        if (read.layout().maxScores() || printed().isEmpty()) {
            return Stream.empty();
        }
        Stream<Said> groups = printed().keySet().stream().sorted().flatMap(this::group);
        Score total = total();
        return total.equals(RuleSet.FULL)
                ? groups
                : Stream.concat(
                        Stream.of(said("MAX_SCORE_TOTAL", Level.ERROR, total, RuleSet.FULL, total, RuleSet.FULL)),
                        groups);
    }

    private Stream<Said> group(Level1 group) {
        Score found = Objects.requireNonNull(printed().get(group));
        Score expected = rules.maxScores().of(group);
        Level level = rules.maxScores().binding() ? Level.WARNING : Level.NOTICE;
        return found.equals(expected)
                ? Stream.empty()
                : Stream.of(said("GROUP_MAX_SCORE", level, found, expected, group, found, expected));
    }

    private Map<Level1, Score> printed() {
        return read.declared().groupMaxScores();
    }

    private static Said said(String rule, Level level, Score found, Score expected, Object... arguments) {
        Sentence message = Sentence.of("finding." + rule, arguments);
        return new Said(rule, level, PieceId.ROWS, "", message, expected.toString(), found.toString());
    }
}
