package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.review.Refusal;
import org.hengping.ui.calendar.CalendarFile;
import org.hengping.ui.file.Reception;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadWords;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.jspecify.annotations.Nullable;

/** Takes the holidays of a file: shows what they would change before anything does, or every error with its place, and then nothing. */
final class CalendarImportDialog extends Dialog {

    private final CalendarKeeping calendar;
    private final long person;
    private final BiConsumer<String, CalendarTakeover> done;
    private final Div shown = Tags.box("calendar-preview");
    private final Button take = new Button(t("calendar.take"), click -> take());
    private @Nullable Offer offer;

    /** A file that can be taken, and what that would change. */
    private record Offer(String name, CalendarFile file, CalendarTakeover takeover) {}

    /** @param done told of the file that was taken, and of what it changed */
    CalendarImportDialog(CalendarKeeping calendar, long person, BiConsumer<String, CalendarTakeover> done) {
        this.calendar = calendar;
        this.person = person;
        this.done = done;
        setHeaderTitle(t("calendar.import"));
        setWidth("min(720px, 96vw)");
        addClassNames("act-dialog", "calendar-dialog");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(false);
        add(new Paragraph(t("calendar.import.hint")), upload(), shown);
        getFooter().add(new Button(t("act.cancel"), click -> close()), take);
    }

    private Upload upload() {
        Upload upload = new Upload(new Reception(this::read, name -> complain(t("file.tooLarge"))));
        upload.setI18n(UploadWords.words());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CalendarFile.LARGEST);
        upload.setUploadButton(new Button(t("calendar.import.choose")));
        upload.setDropLabel(new Span(t("calendar.import.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> complain(t("file.tooLarge")));
        upload.setWidthFull();
        return upload;
    }

    private Command read(String name, Path content) throws IOException {
        getUI().ifPresent(ui -> ui.accessSynchronously(this::clear));
        CalendarFile file = CalendarFile.read(Files.readAllBytes(content));
        return () -> show(name, file);
    }

    /** What was seen of a former file can no longer be taken. */
    private void clear() {
        shown.removeAll();
        offer = null;
        take.setVisible(false);
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
            take.setVisible(true);
        }
    }

    private void complain(String why) {
        clear();
        shown.add(Tags.notice("err", why));
    }

    private void take() {
        Offer seen = offer;
        if (seen == null) {
            return;
        }
        try {
            calendar.take(person, seen.file().days(), seen.takeover(), seen.name());
            done.accept(seen.name(), seen.takeover());
            close();
        } catch (Refusal.Stale stale) {
            show(seen.name(), seen.file());
            shown.addComponentAsFirst(Tags.notice("warn", t("calendar.import.stale")));
        } catch (Refusal refusal) {
            complain(say(refusal.sentence()));
        }
    }
}
