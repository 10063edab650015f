package org.hengping.ui.calendar;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.file.TextCode;

/**
 * What a file with holidays says: an iCalendar (ICS) as phones and computers subscribe to, JSON as holiday-cn publishes it, or CSV with
 * 日期, 类型, 名称. With a single problem the file is refused as a whole.
 *
 * @param days by day
 * @param problems each with its place in the file
 * @param ignored names of entries that are neither a day off nor a day worked, such as 情人节
 */
public record CalendarFile(List<Day> days, List<Sentence> problems, List<String> ignored) {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    public static CalendarFile read(byte[] content) {
        Gathering gathering = new Gathering();
        String text = content.length > LARGEST ? "" : TextCode.text(content).orElse("");
        if (content.length > LARGEST) {
            gathering.wrong(Sentence.of("calendar.file.whole"), Sentence.of("calendar.file.tooLarge"));
        } else if (text.isBlank()) {
            gathering.wrong(Sentence.of("calendar.file.whole"), Sentence.of("calendar.file.noText"));
        } else if (text.stripLeading().regionMatches(true, 0, "BEGIN:", 0, 6)) {
            IcsDays.read(text.strip() + "\r\n", gathering);
        } else if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")) {
            JsonDays.read(text, gathering);
        } else {
            CsvDays.read(text, gathering);
        }
        return new CalendarFile(gathering.days(), gathering.problems(), gathering.ignored());
    }
}
