package org.hengping.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormPart;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.Takeover;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.reading.FormRead;
import org.hengping.ui.file.SourcePlace;
import org.jspecify.annotations.Nullable;

/** What was understood of a file beside the draft, to be looked at before it becomes the draft. */
final class Intake {

    /** What a file can say wrongly without harm: the draft works it out by itself. */
    private static final Set<Rule> PRINTED =
            EnumSet.of(Rule.DECLARED_TOTAL, Rule.EXECUTION_RATE, Rule.EXECUTION_MAX_SCORE);

    private static final Set<Rule> MENDED =
            EnumSet.of(Rule.EXECUTION_SCORE, Rule.MARKUP_REMOVED, Rule.PAGE_BREAK_JOINED, Rule.TEMPLATE_WORDING);

    /** Why a form in the file is unlikely to be the one that is wanted. */
    private static final Set<Rule> UNLIKELY = EnumSet.of(Rule.TARGET_FORM, Rule.BLANK_FORM, Rule.FORM_CUT_OFF);

    private final String fileName;
    private final FileReport report;
    private final Own own;
    private final Takeover takeover;
    private final IntakeRows rows;
    private final List<IntakeLine> lines;

    /**
     * Whose draft it is.
     *
     * @param year the fiscal year of the round
     */
    record Own(EvaluationForm draft, String department, String shortName, int year) {}

    Intake(String fileName, FileReport report, Own own) {
        this.fileName = fileName;
        this.report = report;
        this.own = own;
        takeover = new Takeover(own.draft(), read().form());
        rows = new IntakeRows(read(), fileName, takeover);
        lines = rows.lines();
    }

    private FormRead read() {
        return report.read();
    }

    String fileName() {
        return fileName;
    }

    Takeover takeover() {
        return takeover;
    }

    Own own() {
        return own;
    }

    FormRead.Kind kind() {
        return read().kind();
    }

    EvaluationForm file() {
        return read().form();
    }

    @Nullable
    Integer year() {
        return read().fiscalYear();
    }

    /** Whether there is a form in the file that can become a draft; one that was cut off or is blank can. */
    boolean usable() {
        return read().understood() && read().kind() != FormRead.Kind.OTHER;
    }

    /** Why there is none. */
    Sentence refusal() {
        return report.findings().getFirst().message();
    }

    /** What makes it unlikely that this file belongs here; a person has to say that it does. */
    List<Sentence> warnings() {
        List<Sentence> warnings = new ArrayList<>();
        String name = file().header().departmentName();
        if (!name.isEmpty() && !ours(name)) {
            warnings.add(Sentence.of("intake.otherDepartment", name, own.department()));
        }
        Integer year = year();
        if (year != null && year != own.year()) {
            warnings.add(Sentence.of("intake.otherYear", year.toString(), String.valueOf(own.year())));
        }
        if (read().kind() == FormRead.Kind.PROJECT) {
            warnings.add(Sentence.of("intake.project"));
        }
        findings(UNLIKELY).forEach(finding -> warnings.add(Sentence.of("intake." + finding.rule())));
        return warnings;
    }

    /** Names are written longer and shorter: with the city in front, or as the office is called. */
    private boolean ours(String name) {
        String read = name.replaceAll("[\\s（(][^）)]*[）)]|\\s", "");
        return read.contains(own.department()) || own.department().contains(read) || read.contains(own.shortName());
    }

    /** Printed figures that do not follow from the others; they are not taken over. */
    List<Finding> printed() {
        return findings(PRINTED);
    }

    /** What had to be mended. */
    List<Finding> mended() {
        return findings(MENDED);
    }

    private List<Finding> findings(Set<Rule> rules) {
        return report.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
    }

    /** The rows of the file, what is doubtful first. */
    List<IntakeLine> rows() {
        return lines.stream()
                .sorted(Comparator.comparing(IntakeLine::state).reversed())
                .toList();
    }

    /** Rows of the draft that the file does not have. */
    List<Indicator> dropped() {
        return own.draft().indicators().stream()
                .filter(row -> lines.stream().noneMatch(line -> row.equals(line.before())))
                .toList();
    }

    /** What is doubtful and stands in no row. */
    List<IntakeDoubt> doubts() {
        return rows.doubts();
    }

    /** How many parts, rows and other places are as well understood as that. */
    long count(IntakeState state) {
        long parts = Stream.of(FormPart.values())
                .filter(part -> part != FormPart.ROWS && takeover.has(part))
                .count();
        return (state == IntakeState.UNDERSTOOD ? parts : 0)
                + lines.stream().filter(line -> line.state() == state).count()
                + doubts().stream().filter(doubt -> doubt.state() == state).count();
    }

    /** Where a part stands in the file. */
    Sentence where(FormPart part) {
        return read().place(new PieceId.Part(part), null)
                .map(place -> SourcePlace.of(place, fileName))
                .orElse(SourcePlace.NOWHERE);
    }
}
