package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.review.Refusal;
import org.hengping.ui.calendar.CalendarFile;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadBox;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.jspecify.annotations.Nullable;

/** Takes the holidays of a file: shows what they would change before anything does, or every error with its place, and then nothing. */
final class CalendarImportDialog {

    private final CalendarKeeping calendar;
    private final long person;
    private final BiConsumer<String, CalendarTakeover> done;
    private final Div shown = Tags.box("calendar-preview");
    private final Ask ask;
    private @Nullable Offer offer;

    /** A file that can be taken, and what that would change. */
    private record Offer(String name, CalendarFile file, CalendarTakeover takeover) {}

    /** @param done told of the file that was taken, and of what it changed */
    CalendarImportDialog(CalendarKeeping calendar, long person, BiConsumer<String, CalendarTakeover> done) {
        this.calendar = calendar;
        this.person = person;
        this.done = done;
        ask = Ask.to(t("calendar.import"))
                .named("calendar-dialog")
                .wide(AskWidth.BROAD)
                .says(t("calendar.import.hint"))
                .shows(upload(), shown)
                .when(Refusal.Stale.class, stale -> again())
                .go(t("calendar.take"), none -> take());
        ask.offered(false);
    }

    void open() {
        ask.open();
    }

    private UploadBox upload() {
        return new UploadBox(
                        "calendar.import.choose",
                        "calendar.import.drop",
                        CalendarFile.LARGEST,
                        this::read,
                        name -> complain(t("file.tooLarge")))
                .many(1)
                .wide();
    }

    private Command read(String name, Path content) throws IOException {
        ask.getUI().ifPresent(ui -> ui.accessSynchronously(this::clear));
        CalendarFile file = CalendarFile.read(Files.readAllBytes(content));
        return () -> show(name, file);
    }

    /** What was seen of a former file can no longer be taken. */
    private void clear() {
        shown.removeAll();
        offer = null;
        ask.offered(false);
    }

    private void show(String name, CalendarFile file) {
        clear();
        if (!file.problems().isEmpty()) {
            shown.add(Tags.notice(
                    "err", t("calendar.import.refused", name, file.problems().size())));
            Div list = Tags.box("calendar-problems");
            for (Sentence problem : file.problems()) {
                list.add(Tags.text("calendar-problem", say(problem)));
            }
            shown.add(list);
            return;
        }
        CalendarTakeover takeover = calendar.preview(person, file.days());
        shown.add(new CalendarChanges(name, file, takeover));
        if (!takeover.changes().isEmpty()) {
            offer = new Offer(name, file, takeover);
            ask.offered(true);
        }
    }

    private void complain(String why) {
        clear();
        shown.add(Tags.notice("err", why));
    }

    private void take() {
        Offer seen = Objects.requireNonNull(offer);
        calendar.take(person, seen.file().days(), seen.takeover(), seen.name());
        done.accept(seen.name(), seen.takeover());
    }

    /** The calendar was changed meanwhile: what the file would change is shown anew. */
    private void again() {
        Offer seen = Objects.requireNonNull(offer);
        show(seen.name(), seen.file());
        shown.addComponentAsFirst(Tags.notice("warn", t("calendar.import.stale")));
    }
}
