package org.hengping.ui.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.overdue.CalendarYear.Day;

/** The days of a file as they are read, and what is wrong with them. */
final class Gathering {

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Set<String> OFF = Set.of("放假", "休", "休息", "假", "假期", "节假日", "off", "holiday");
    private static final Set<String> WORKED = Set.of("上班", "班", "补班", "调休上班", "worked", "work", "workday");

    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final List<Sentence> problems = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    /** Takes a day; one that cannot be, or is said to be two things, is a problem at its place. */
    void add(Sentence where, Day day) {
        Day known = days.get(day.on());
        Day both = known == null || known.name().contains(day.name())
                ? day
                : new Day(day.on(), day.working(), known.name() + "、" + day.name());
        Optional<Sentence> problem = CalendarTakeover.problem(both);
        if (problem.isPresent()) {
            wrong(where, problem.get());
        } else if (known != null && known.working() != day.working()) {
            wrong(where, Sentence.of("calendar.file.twice", day.on()));
        } else if (known == null || !known.name().contains(day.name())) {
            days.put(day.on(), both);
        }
    }

    void wrong(Sentence where, Sentence what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Sentence.of("calendar.file.at", where, what));
        }
    }

    void ignore(String name) {
        ignored.add(name);
    }

    /** A date as offices write it; where it is none, that is a problem. */
    Optional<LocalDate> date(Sentence where, String text) {
        Matcher date = DATE.matcher(text.strip());
        if (date.matches()) {
            int first = date.group(1) != null ? 1 : 4;
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(date.group(first)),
                        Integer.parseInt(date.group(first + 1)),
                        Integer.parseInt(date.group(first + 2))));
            } catch (DateTimeException none) {
                wrong(where, Sentence.of("calendar.file.noDay", text.strip()));
                return Optional.empty();
            }
        }
        wrong(where, Sentence.of("calendar.file.noDate", shortened(text)));
        return Optional.empty();
    }

    /** Whether a word says that a day is worked; where it says neither, that is a problem. */
    Optional<Boolean> working(Sentence where, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (OFF.contains(word) || WORKED.contains(word)) {
            return Optional.of(WORKED.contains(word));
        }
        wrong(where, Sentence.of("calendar.file.noKind", shortened(text)));
        return Optional.empty();
    }

    /** By day; where there is neither a day nor a problem, that is one. */
    List<Day> days() {
        if (days.isEmpty() && problems.isEmpty()) {
            wrong(Sentence.of("calendar.file.whole"), Sentence.of("calendar.file.empty"));
        }
        return List.copyOf(days.values());
    }

    List<Sentence> problems() {
        return List.copyOf(problems);
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
