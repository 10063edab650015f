package org.hengping.ui.check;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.hengping.core.Sentence;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.ui.file.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * One file of a check.
 *
 * @param content of a file that can be marked; empty otherwise
 * @param report {@code null} where it could not be read
 * @param why why it could not; {@code null} where it could
 */
record Checked(
        String name,
        Format format,
        byte[] content,
        @Nullable FileReport report,
        @Nullable Sentence why) {

    /** What a file is, by its content and never by its name. */
    enum Format {
        WORD,
        SHEET,
        /** Cannot be marked. */
        OTHER;

        static Format of(byte[] content) {
            if (FileMagic.valueOf(content) != FileMagic.OOXML) {
                return OTHER;
            }
            String names = new String(content, StandardCharsets.ISO_8859_1);
            return names.contains("word/document") ? WORD : names.contains("xl/workbook") ? SHEET : OTHER;
        }
    }

    static Checked read(String name, byte[] content, FileReport report) {
        Format format = Format.of(content);
        return new Checked(name, format, format == Format.OTHER ? new byte[0] : content, report, null);
    }

    static Checked unreadable(String name, Sentence why) {
        return new Checked(name, Format.OTHER, new byte[0], null, why);
    }

    Outcome outcome() {
        return Outcome.of(report);
    }

    /** What is said about it, the gravest first. */
    List<Finding> findings() {
        FileReport known = report;
        return known == null
                ? List.of()
                : known.findings().stream()
                        .sorted(Comparator.comparing(Finding::level))
                        .toList();
    }

    long count(Level level) {
        return findings().stream().filter(finding -> finding.level() == level).count();
    }

    int rows() {
        FileReport known = report;
        return known == null ? 0 : known.read().form().indicators().size();
    }

    String department() {
        FileReport known = report;
        return known == null ? "" : known.read().form().header().departmentName();
    }

    /** Whether there is a marked copy: the file has cells to mark, and there is something to be said about one of them. */
    boolean markable() {
        return format != Format.OTHER
                && findings().stream()
                        .anyMatch(
                                finding -> where(finding).flatMap(CellPlace::of).isPresent());
    }

    /** Where in the file a finding sits, such as 表1 R12 C7; that of a group of indicators sits at the group. */
    Optional<FilePlace> where(Finding finding) {
        FileReport known = Objects.requireNonNull(report);
        boolean ofGroup = finding.rule() == Rule.GROUP_MAX_SCORE
                && finding.message().arguments().getFirst() instanceof Level1;
        Optional<FilePlace> found = Optional.ofNullable(finding.where());
        return ofGroup
                ? group(known, (Level1) finding.message().arguments().getFirst())
                        .or(() -> found)
                : found;
    }

    /** The same as people look for it: 表1 第12行第7格. */
    Sentence place(Finding finding) {
        return where(finding).map(place -> SourcePlace.of(place, name)).orElse(SourcePlace.NOWHERE);
    }

    private static Optional<FilePlace> group(FileReport report, Level1 group) {
        return report.read().form().indicators().stream()
                .filter(row -> row.level1().group() == group)
                .findFirst()
                .flatMap(row -> report.read().place(PieceId.row(row.number()), FormColumn.LEVEL1));
    }
}
