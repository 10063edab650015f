package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.hengping.workflow.deadline.CalendarReading;

/** The working days of the district, a year at a glance; administrators change them here. */
@Route("admin/calendar")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "FINANCE_OFFICER", "AUDITOR"})
class CalendarView extends Screen {

    private final CalendarReading reading;
    private final CalendarKeeping calendar;
    private final LocalDate today;
    private final long person;
    private final Div body = Tags.box("calendar-body");
    private final H1 title = new H1();
    private int year;

    CalendarView(CalendarReading reading, CalendarKeeping calendar, CurrentPerson person, Clock clock) {
        super("calendar.title", "scroll", "calendar");
        this.reading = reading;
        this.calendar = calendar;
        this.person = person.id();
        today = LocalDate.now(clock);
        year = today.getYear();
        add(head(), body);
        show();
    }

    private Component head() {
        Div turn = Tags.box(
                "calendar-turn",
                turn(Glyph.LEFT, "calendar.before", -1),
                title,
                turn(Glyph.RIGHT, "calendar.after", 1));
        Button read = new Button(t("calendar.import"), Glyph.READ.icon());
        read.addClassName("calendar-import");
        read.setVisible(reading.mayChange(person));
        read.addClickListener(click -> new CalendarImportDialog(calendar, person, this::taken).open());
        return new Head()
                .lines(turn)
                .crumb(Address.ADMIN.link(t("admin.title")))
                .acts(read);
    }

    private Button turn(Glyph glyph, String key, int by) {
        Button turn = new Button(glyph.icon(), click -> {
            int wanted = year + by;
            if (wanted >= CalendarTakeover.FIRST_YEAR && wanted <= CalendarTakeover.LAST_YEAR) {
                year = wanted;
                show();
            }
        });
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.setAriaLabel(t(key));
        return turn;
    }

    private void show() {
        title.setText(t("calendar.ofYear", String.valueOf(year)));
        body.removeAll();
        Div notices = Tags.box("notices");
        reading.announcements(person).forEach(missing -> notices.add(Tags.notice("warn", say(missing))));
        Optional<CalendarYear> known =
                reading.years(person).stream().filter(one -> one.year() == year).findFirst();
        body.add(notices, known.map(this::source).orElseGet(this::unknown), legend());
        body.add(new CalendarMonths(
                year,
                known.map(CalendarYear::days).orElse(List.of()),
                today,
                known.isPresent() && mayChange(),
                this::ask));
    }

    private Component source(CalendarYear known) {
        WorkCalendar days = reading.calendar(person);
        int working = days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        long off = known.days().stream().filter(day -> !day.working()).count();
        return Tags.box(
                "calendar-facts",
                Tags.text(
                        "strong", t("calendar.sums", working, off, known.days().size() - off)),
                Tags.text(
                        "muted",
                        t("calendar.source", known.source(), known.loadedBy(), Moments.minute(known.loadedAt()))));
    }

    private Component unknown() {
        Div unknown = Tags.box("calendar-facts", Tags.notice("warn", t("calendar.unknown", String.valueOf(year))));
        if (mayChange()) {
            Button begin = new Button(t("calendar.begin", String.valueOf(year)), click -> begin());
            begin.addClassName("calendar-begin");
            unknown.add(begin);
        }
        return unknown;
    }

    private Component legend() {
        return Tags.box(
                "calendar-legend muted",
                MonthNotes.sign("off", t("calendar.sign.off")),
                Tags.text("legend-word", t("calendar.kind.off")),
                MonthNotes.sign("worked", t("calendar.sign.worked")),
                Tags.text("legend-word", t("calendar.kind.worked")),
                Tags.text("legend-word", t(mayChange() ? "calendar.hint" : "calendar.hint.read")));
    }

    /** Goes to the year of which most was taken, and says what was. */
    private void taken(String file, CalendarTakeover takeover) {
        takeover.years().keySet().stream()
                .max(Comparator.comparingInt(one -> takeover.changes(one).size()))
                .ifPresent(most -> year = most);
        show();
        String years = takeover.years().keySet().stream()
                .map(one -> t(
                        "calendar.import.year",
                        String.valueOf(one),
                        takeover.changes(one).size()))
                .collect(Collectors.joining("；"));
        body.addComponentAsFirst(
                Tags.box("notices calendar-taken", Tags.notice("ok", t("calendar.taken", file, years))));
    }

    private void begin() {
        try {
            calendar.begin(person, year);
        } catch (Refusal.Stale begun) {
            // Somebody else was faster: the year is there, and is shown.
        }
        show();
    }

    private void ask(LocalDate on, Optional<Day> seen) {
        CalendarDayDialog.of(on, seen.orElse(null), wanted -> {
                    calendar.change(person, on, seen.orElse(null), wanted);
                    show();
                })
                .open();
    }

    private boolean mayChange() {
        return reading.mayChange(person);
    }
}
