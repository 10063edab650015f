package org.hengping.ui.check;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.RowClicks;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.Taker;
import org.hengping.ui.part.UploadBox;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Wording;

/** Checks files before anybody hands them in: a table with what is wrong in each. Nothing is stored; leaving the page forgets the files. */
@Route("check")
@RolesAllowed({"FINANCE_OFFICER", "PREPARER"})
class CheckView extends Screen {

    private static final int MOST_FILES = 200;

    /** In bytes, of all files together that can be marked: they are kept until the page is left. */
    private static final long LARGEST_TOGETHER = 64L * 1024 * 1024;

    private final Wording words = Wording.of(getLocale());
    private final List<Checked> files = new ArrayList<>();
    private final CheckedTable table;
    private final CheckedFindings findings = new CheckedFindings(words);
    private final Span summary = Tags.text("muted", t("check.none"));
    private final CurrentPerson person;
    private final FileLink all = new FileLink(t("check.download"), "check-download", asked -> sheet());

    CheckView(CurrentPerson person, Clock clock) {
        super("check.title", "scroll", "check");
        this.person = person;
        table = new CheckedTable(words, clock);
        Div head = new Head(t("check.title")).end(summary, all);
        all.setVisible(false);
        table.setVisible(false);
        table.setItems(files);
        table.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(findings::show));
        RowClicks.on(table, file -> findings.scrollIntoView(ScrollIntoViewOption.Block.NEAREST));
        add(head, new Paragraph(t("check.hint")), upload(), Tags.box("check-body", table, findings));
    }

    private UploadBox upload() {
        Taker taker = (name, file) -> {
            Checked checked = checked(name, Files.readAllBytes(file));
            return () -> take(checked);
        };
        return new UploadBox(
                        "check.choose",
                        "check.drop",
                        FileTables.LARGEST,
                        taker,
                        name -> add(Checked.unreadable(name, Sentence.of("file.tooLarge"))))
                .many(MOST_FILES);
    }

    private void take(Checked file) {
        long together = files.stream().mapToLong(one -> one.content().length).sum();
        boolean tooMuch = files.size() >= MOST_FILES || together + file.content().length > LARGEST_TOGETHER;
        add(tooMuch ? Checked.unreadable(file.name(), Sentence.of("check.tooMuch")) : file);
    }

    private void add(Checked file) {
        files.add(file);
        table.getListDataView().refreshAll();
        table.setVisible(true);
        all.setVisible(true);
        summary.setText(t("check.summary", String.valueOf(files.size()), outcomes()));
        if (files.size() == 1) {
            table.select(file);
        }
    }

    private String outcomes() {
        return Stream.of(Outcome.values())
                .map(outcome -> {
                    long count = files.stream()
                            .filter(file -> file.outcome() == outcome)
                            .count();
                    return count == 0 ? "" : t("check.count." + outcome, String.valueOf(count));
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(t("check.and")));
    }

    private Checked checked(String name, byte[] content) {
        if (content.length == 0) {
            return Checked.unreadable(name, Sentence.of("check.empty"));
        }
        try {
            return Checked.read(name, content, BoundedReading.of(content, null, person.id()));
        } catch (Unreadable unreadable) {
            return Checked.unreadable(name, unreadable.sentence());
        }
    }

    private Download sheet() throws IOException {
        return new Download(words.t("check.findings"), FileKind.XLSX, FindingsSheet.write(files, words));
    }
}
