package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hengping.core.findings.FileReport;
import org.hengping.core.form.Draft;
import org.hengping.core.round.RuleSet;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadBox;
import org.hengping.workflow.road.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads a file into the draft: takes it, shows what it would change, and asks before anything does. */
final class IntakeDialog {

    private final FormModel model;
    private final BiConsumer<Draft, String> done;
    private final Paragraph hint = new Paragraph(t("intake.hint"));
    private final Div shown = Tags.box("intake-shown");
    private final Span hindrance = Tags.text("intake-hint", "");
    private final Ask ask;
    private @Nullable IntakePreview preview;
    private String name = "";

    /** @param done told of the draft as it was before, and of the name of the file */
    IntakeDialog(FormModel model, BiConsumer<Draft, String> done) {
        this.model = model;
        this.done = done;
        ask = Ask.to(t("intake.title"))
                .named("intake-dialog")
                .wide(AskWidth.FULL)
                .shows(hint, upload(), shown)
                .go(t("intake.take"), none -> take());
        ask.getFooter().addComponentAtIndex(0, hindrance);
        ask.offered(false);
    }

    void open() {
        ask.open();
    }

    private UploadBox upload() {
        return new UploadBox(
                        "intake.choose",
                        "intake.drop",
                        FileTables.LARGEST,
                        this::read,
                        file -> complain(file, t("file.tooLarge")))
                .many(1)
                .wide();
    }

    private Command read(String file, Path content) throws IOException {
        try {
            RuleSet rules = model.sheet().round().ruleSet();
            FileReport report = BoundedReading.of(Files.readAllBytes(content), rules, model.person());
            return () -> show(file, report);
        } catch (Unreadable unreadable) {
            return () -> complain(file, say(unreadable.sentence()));
        }
    }

    private void show(String file, FileReport report) {
        Sheet sheet = model.sheet();
        Intake intake = new Intake(
                file,
                report,
                new Intake.Own(
                        model.form(),
                        sheet.department().name(),
                        sheet.department().shortName(),
                        sheet.round().fiscalYear()));
        if (intake.usable()) {
            preview(intake);
        } else {
            complain(file, say(intake.refusal()));
        }
    }

    private void complain(String file, String why) {
        shown.removeAll();
        shown.add(Tags.notice("err", t("intake.refused", file, why)));
        preview = null;
        ask.offered(false);
        hindrance.setText("");
        guarded(false);
    }

    private void preview(Intake intake) {
        name = intake.fileName();
        preview = new IntakePreview(intake, this::offer);
        shown.removeAll();
        shown.add(preview);
        hint.setVisible(false);
        ask.offered(true);
        guarded(true);
        offer();
    }

    /** What was read is not lost to a key or a click beside it. */
    private void guarded(boolean guarded) {
        ask.setCloseOnEsc(!guarded);
        ask.setCloseOnOutsideClick(!guarded);
    }

    private void offer() {
        String why = preview == null ? "" : preview.hindrance();
        hindrance.setText(why);
        ask.possible(why.isEmpty());
    }

    private void take() {
        IntakePreview seen = Objects.requireNonNull(preview);
        Draft before = Objects.requireNonNull(model.sheet().draft());
        if (model.change(seen.saved(), seen.removed())) {
            done.accept(before, name);
        }
    }
}
