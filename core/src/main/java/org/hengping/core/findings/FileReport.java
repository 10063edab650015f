package org.hengping.core.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.FormRead.Declared;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.NoteKind;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.hengping.core.scoring.UnderstoodForm;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one file, before it is anybody's draft: what was read, what the rules make of it, and how its printed figures hold.
 *
 * @param rules those chosen, or those that the points printed in the form fit
 * @param score by these rules, and by the points that the file prints for budget execution, if any
 */
public record FileReport(FormRead read, RuleSet rules, FormScore score, List<Finding> findings) {

    /** The year that days without a year belong to, where the file names none. */
    private static final int ANY_YEAR = 2000;

    /** @param chosen {@code null} to let the points printed in the form decide */
    public static FileReport of(FormRead read, @Nullable RuleSet chosen) {
        RuleSet rules = FittingRules.of(read, chosen);
        UnderstoodForm form = UnderstoodForm.of(read.form());
        int year = Objects.requireNonNullElse(read.fiscalYear(), ANY_YEAR);
        FormScore score = Scoring.score(form, FittingRules.asPrinted(read, rules), year);
        List<Finding> findings = whole(read)
                .map(List::of)
                .orElseGet(() ->
                        all(read, Inspection.of(form, score, rules, layout(read.layout()), printed(read.declared()))));
        return new FileReport(read, rules, score, findings);
    }

    /** Whether it is a form with scores, which the rules can be held against. */
    public boolean judged() {
        return read.kind() == Kind.DEPARTMENT || read.kind() == Kind.PROJECT;
    }

    public boolean errors() {
        return has(Level.ERROR);
    }

    public boolean has(Level level) {
        return findings.stream().anyMatch(finding -> finding.level() == level);
    }

    /** Sum of the max scores; by the labels of the groups where rows have none. */
    public Score maxScore() {
        return read.layout().maxScores()
                ? score.totals().maxScore()
                : score.execution().maxScore().plus(printed(read.declared()).groups());
    }

    /** One finding stands instead of a flood where the file is no form that can be judged. */
    private static Optional<Finding> whole(FormRead read) {
        if (read.kind() == Kind.OTHER) {
            return whole(Rule.NOT_A_FORM, "");
        }
        if (!read.understood()) {
            return whole(Rule.NOT_A_FORM, "flat");
        }
        if (read.kind() == Kind.TARGET) {
            return whole(Rule.TARGET_FORM, "");
        }
        return switch (read.state()) {
            case FILLED -> Optional.empty();
            case BLANK -> whole(Rule.BLANK_FORM, "");
            case CUT -> whole(Rule.FORM_CUT_OFF, "");
        };
    }

    private static Optional<Finding> whole(Rule rule, String wording) {
        return Optional.of(Finding.ofFile(rule, Sentence.of(rule.key(wording))));
    }

    private static List<Finding> all(FormRead read, Inspection inspection) {
        Stream<Finding> judged =
                Findings.of(inspection).stream().map(finding -> finding.at(where(read, finding.place())));
        Stream<Finding> notes = read.notes().stream()
                .map(note -> Finding.ofFile(rule(note.kind()), note.message()).at(note.where()));
        return Stream.concat(once(judged), notes).toList();
    }

    /** One cell gets one finding about one fault: a name that stands in both texts of a cell is told once. */
    private static Stream<Finding> once(Stream<Finding> findings) {
        Set<Finding> told = new HashSet<>();
        return findings.filter(finding -> told.add(finding.told()));
    }

    private static @Nullable FilePlace where(FormRead read, Place place) {
        return place.equals(Place.FORM)
                ? null
                : read.place(place.piece(), place.column()).orElse(null);
    }

    private static Layout layout(FormRead.Layout layout) {
        return new Layout(layout.levels(), layout.maxScores(), layout.selfScores(), layout.reasons());
    }

    private static PrintedFigures printed(Declared declared) {
        return new PrintedFigures(
                declared.decimals().maxScore(),
                declared.decimals().selfScore(),
                declared.decimals().rate(),
                declared.decimals().executionScore(),
                declared.executionMaxScore(),
                declared.groupMaxScores());
    }

    private static Rule rule(NoteKind kind) {
        return switch (kind) {
            case MARKUP_REMOVED -> Rule.MARKUP_REMOVED;
            case TEMPLATE_WORDING -> Rule.TEMPLATE_WORDING;
            case PAGE_BREAK_JOINED -> Rule.PAGE_BREAK_JOINED;
            case READING_UNSURE -> Rule.READING_UNSURE;
        };
    }
}
