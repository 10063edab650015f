package org.hengping.ui.calendar;

import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarYear.Day;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of days with {@code date}, {@code isOffDay} and {@code name}, or an object with such {@code days}, as holiday-cn publishes it. */
final class JsonDays {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonDays() {}

    static void read(String text, Gathering gathering) {
        try {
            JsonNode root = MAPPER.readTree(text);
            JsonNode days = root.isArray() ? root : root.path("days");
            if (!days.isArray()) {
                gathering.wrong(Sentence.of("calendar.file.whole"), Sentence.of("calendar.file.noDays"));
                return;
            }
            int position = 0;
            for (JsonNode day : days) {
                day(Sentence.of("calendar.file.entry", ++position), day, gathering);
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            gathering.wrong(Sentence.of("calendar.file.line", Math.max(1, line)), Sentence.of("calendar.file.broken"));
        }
    }

    private static void day(Sentence where, JsonNode day, Gathering gathering) {
        JsonNode off = day.path("isOffDay");
        if (!off.isBoolean()) {
            gathering.wrong(where, Sentence.of("calendar.file.noOffDay"));
        }
        gathering
                .date(where, day.path("date").asString(""))
                .filter(on -> off.isBoolean())
                .ifPresent(on -> gathering.add(
                        where,
                        new Day(
                                on,
                                !off.booleanValue(),
                                day.path("name").asString("").strip())));
    }
}
