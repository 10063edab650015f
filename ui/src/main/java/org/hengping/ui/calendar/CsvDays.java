package org.hengping.ui.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarYear.Day;

/** Lines of 日期, 类型 (放假 or 上班) and 名称, separated by commas, semicolons or tabs, with or without a line that names them. */
final class CsvDays {

    private CsvDays() {}

    static void read(String text, Gathering gathering) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        long line = 1;
        try (CSVParser lines = CSVParser.parse(text, format)) {
            for (CSVRecord record : lines) {
                if (!named(record) && !empty(record)) {
                    day(Sentence.of("calendar.file.line", line), record, gathering);
                }
                line = lines.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            gathering.wrong(Sentence.of("calendar.file.line", line), Sentence.of("calendar.file.broken"));
        }
    }

    private static void day(Sentence where, CSVRecord record, Gathering gathering) {
        if (record.size() < 2) {
            gathering.wrong(where, Sentence.of("calendar.file.columns"));
            return;
        }
        Optional<LocalDate> on = gathering.date(where, record.get(0));
        Optional<Boolean> working = gathering.working(where, record.get(1));
        String name = record.size() > 2 ? record.get(2).strip() : "";
        if (on.isPresent() && working.isPresent()) {
            gathering.add(where, new Day(on.get(), working.get(), name));
        }
    }

    private static boolean empty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static boolean named(CSVRecord record) {
        String first = record.get(0).strip();
        return record.getRecordNumber() == 1 && Stream.of("日期", "date").anyMatch(first::equalsIgnoreCase);
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }
}
