package org.hengping.ui.check;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengping.core.findings.Finding;
import org.hengping.ui.sheet.CellOf;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListBook;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.ui.sheet.Look;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** All findings of all files in one xlsx, file by file, the gravest first. */
record FindingsSheet(Wording words) {

    /**
     * A row of it.
     *
     * @param finding {@code null} where there is none, or the file could not be read
     */
    private record Row(Checked file, @Nullable Finding finding) {}

    static byte[] write(List<Checked> files, Wording words) throws IOException {
        ListSheet<Row> sheet = ListSheet.of(words.t("check.findings"), new FindingsSheet(words).columns());
        return ListBook.of(sheet.look(Look.WRAPPED).filtered(), files.stream().flatMap(FindingsSheet::rows));
    }

    private static Stream<Row> rows(Checked file) {
        return file.findings().isEmpty()
                ? Stream.of(new Row(file, null))
                : file.findings().stream().map(finding -> new Row(file, finding));
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.text(head("file"), 22, row -> row.file().name()),
                Column.text(head("department"), 16, row -> row.file().department()),
                Column.text(head("level"), 7, this::level),
                Column.captioned(head("rule"), 20, of(finding -> words.t("rule." + finding.rule())), FindingsSheet::id),
                Column.text(head("where"), 16, this::where),
                Column.text(head("message"), 46, this::message),
                Column.text(head("expected"), 14, of(Finding::expected)),
                Column.text(head("found"), 14, of(Finding::found)));
    }

    private String head(String column) {
        return words.t("check.column." + column);
    }

    private static CellOf<Row, String> of(Function<Finding, String> text) {
        return row -> row.finding() == null ? "" : text.apply(row.finding());
    }

    /** Of a rule, below its name. */
    private static @Nullable Object id(Row row) {
        return row.finding() == null ? null : row.finding().rule();
    }

    private String level(Row row) {
        if (row.finding() != null) {
            return words.t("level." + row.finding().level());
        }
        return words.t(row.file().report() == null ? "check.outcome.UNREADABLE" : "check.outcome.CLEAN");
    }

    private String where(Row row) {
        return row.finding() == null ? "" : words.say(row.file().place(row.finding()));
    }

    private String message(Row row) {
        if (row.finding() != null) {
            return words.say(row.finding().message());
        }
        return row.file().why() == null ? "" : words.say(row.file().why());
    }
}
