package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Polling;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadBox;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.security.FirstPasswords;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.staff.FirstPassword;
import org.hengping.workflow.staff.NewAccount;
import org.hengping.workflow.staff.Preview;
import org.hengping.workflow.staff.StaffImport;
import org.hengping.workflow.staff.WorkbookSheet;

/** Departments, people and duties from a workbook: first what it would change or what is wrong with it, then all of it or nothing. */
@Route("admin/import")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
class ImportView extends Screen {

    /** One after the other: a mended workbook is brought back as often as it takes. */
    private static final int MOST_FILES = 100;

    /** Passwords made before the click is answered: about a second of work. */
    private static final int AT_ONCE = 20;

    private static final int EVERY_MILLIS = 1000;

    private final CurrentPerson person;
    private final StaffImport imports;
    private final FirstPasswords passwords;
    private final Wording words = Wording.of(getLocale());
    private final Div result = Tags.box("import-result");
    private final Polling polling = new Polling(this, EVERY_MILLIS, () -> this.look.run());
    private Runnable look = () -> {};

    ImportView(CurrentPerson person, StaffImport imports, FirstPasswords passwords) {
        super("admin.card.import", "scroll", "admin", "import");
        this.person = person;
        this.imports = imports;
        this.passwords = passwords;
        add(head(), new Paragraph(t("admin.import.hint")), upload(), result);
    }

    private Component head() {
        FileLink template = new FileLink(
                t("admin.import.template"),
                "import-template",
                asked -> SheetFile.download(words.t("admin.import.template.file"), imports.present(person.id())));
        return new Head(t("admin.card.import"))
                .crumb(Address.ADMIN.link(t("admin.title")))
                .acts(template);
    }

    private UploadBox upload() {
        return new UploadBox(
                        "admin.import.choose",
                        "admin.import.drop",
                        FileTables.LARGEST,
                        this::taken,
                        name -> wrong(t("file.tooLarge")))
                .many(MOST_FILES);
    }

    /** Read while the screen can go on. */
    private Command taken(String name, Path file) throws IOException {
        long by = person.id();
        try {
            List<Grid> workbook = BoundedReading.tables(Files.readAllBytes(file), by);
            Preview preview = imports.check(by, workbook);
            return () -> show(name, workbook, preview);
        } catch (Unreadable unreadable) {
            return () -> wrong(say(unreadable.sentence()));
        } catch (Refusal refusal) {
            return () -> wrong(say(refusal.sentence()));
        }
    }

    private void show(String name, List<Grid> workbook, Preview preview) {
        result.removeAll();
        result.add(Tags.text("strong", name));
        if (preview.errors().isEmpty()) {
            result.add(ImportParts.counts(preview));
            if (preview.waiting() > 0) {
                result.add(Tags.notice("info", t("admin.import.waiting", preview.waiting())));
            }
            result.add(decision(workbook, preview));
        } else {
            result.add(
                    Tags.notice("err", t("admin.import.errors", preview.errors().size())),
                    ImportParts.errors(preview.errors()));
        }
    }

    private Component decision(List<Grid> workbook, Preview preview) {
        if (preview.nothingToDo()) {
            return Tags.notice("ok", t("admin.import.nothing"));
        }
        Button go = new Button(t("admin.import.go"), click -> prepare(workbook, preview));
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("import-go");
        return Tags.box("acts", go);
    }

    /** First the passwords, which take a while for many people; whoever leaves meanwhile has imported nothing. */
    private void prepare(List<Grid> workbook, Preview preview) {
        int count = preview.people().added();
        FirstPasswords.Batch batch = passwords.next(count);
        if (count <= AT_ONCE) {
            carryOut(workbook, preview, batch.all().join());
            return;
        }
        preparing(batch.ready().get(), count);
        look = () -> {
            preparing(batch.ready().get(), count);
            if (batch.all().isDone()) {
                polling.needed(false);
                carryOut(workbook, preview, batch.all().join());
            }
        };
        polling.needed(true);
    }

    private void preparing(int ready, int count) {
        result.removeAll();
        result.add(Tags.notice("info", t("admin.import.preparing", ready, count)));
    }

    private void carryOut(List<Grid> workbook, Preview preview, List<FirstPassword> made) {
        try {
            done(imports.carryOut(person.id(), workbook, preview, made.iterator()::next));
        } catch (Refusal refusal) {
            wrong(say(refusal.sentence()));
        }
    }

    private void done(List<NewAccount> accounts) {
        result.removeAll();
        result.add(Tags.notice("ok", t("admin.import.done")));
        if (!accounts.isEmpty()) {
            FileLink list = new FileLink(
                    t("admin.import.passwords", accounts.size()), "import-passwords", asked -> passwords(accounts));
            result.add(Tags.notice("warn", t("admin.import.passwords.once")), list);
        }
    }

    private Download passwords(List<NewAccount> accounts) throws IOException {
        List<List<String>> rows = accounts.stream()
                .map(account -> List.of(account.login(), account.name(), account.password()))
                .toList();
        List<String> heads =
                List.of(words.t("admin.person.login"), words.t("admin.person.name"), words.t("admin.password.first"));
        return SheetFile.download(
                words.t("admin.password.first"),
                List.of(new WorkbookSheet(words.t("admin.password.first"), heads, rows)));
    }

    private void wrong(String why) {
        result.removeAll();
        result.add(Tags.notice("err", why));
    }
}
