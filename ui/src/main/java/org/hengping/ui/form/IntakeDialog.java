package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hengping.core.check.Report;
import org.hengping.core.review.Refusal;
import org.hengping.ui.Tags;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.Reception;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.form.Intake.State;

/** Reads a file into the draft: takes it, shows what was understood and what was not, and asks before anything changes. */
final class IntakeDialog extends Dialog {

    private final FormModel model;
    private final Runnable done;
    private final Div shown = Tags.box("intake");
    private final Button take = new Button(t("intake.take"));

    IntakeDialog(FormModel model, Runnable done) {
        this.model = model;
        this.done = done;
        setHeaderTitle(t("intake.title"));
        setWidth("min(1080px, 96vw)");
        addClassNames("act-dialog", "intake-dialog");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(false);
        add(new Paragraph(t("intake.hint")), upload(), shown);
        getFooter().add(new Button(t("act.cancel"), click -> close()), take);
    }

    private Upload upload() {
        Upload upload = new Upload(new Reception((name, file) -> read(file), name -> complain(t("file.tooLarge"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Reception.LARGEST);
        upload.setUploadButton(new Button(t("intake.choose")));
        upload.setDropLabel(new Span(t("intake.drop")));
        upload.addFileRejectedListener(rejected -> complain(t("file.tooLarge")));
        upload.setWidthFull();
        return upload;
    }

    private Command read(Path file) throws IOException {
        try {
            Report report = BoundedReading.of(
                    Files.readAllBytes(file), model.sheet().round().ruleSet());
            return () -> show(new Intake(report));
        } catch (Unreadable unreadable) {
            return () -> complain(say(unreadable.sentence()));
        }
    }

    private void show(Intake intake) {
        if (intake.usable()) {
            preview(intake);
        } else {
            complain(say(intake.remarks().getFirst().message()));
        }
    }

    private void complain(String what) {
        shown.removeAll();
        shown.add(Tags.notice("err", what));
        take.setVisible(false);
    }

    private void preview(Intake intake) {
        shown.removeAll();
        Div counts = Tags.box("tags");
        Stream.of(State.values())
                .forEach(state -> counts.add(Tags.tag(kind(state), t("intake." + state, intake.count(state)))));
        shown.add(counts);
        String name = intake.report().read().form().header().departmentName();
        if (!name.isEmpty() && !name.equals(model.form().header().departmentName())) {
            shown.add(Tags.notice("warn", t("intake.otherDepartment", name)));
        }
        intake.remarks().forEach(said -> shown.add(Tags.notice(Tags.kind(said.level()), say(said.message()))));
        shown.add(table(intake));
        int rows = model.form().indicators().size();
        if (rows > 0) {
            shown.add(Tags.notice("warn", t("intake.replaces", rows)));
        }
        take.setVisible(true);
        take.addClickListener(click -> take(intake));
    }

    private static Grid<Intake.Line> table(Intake intake) {
        Grid<Intake.Line> table = new Grid<>();
        table.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        table.addColumn(new ComponentRenderer<>(
                        line -> Tags.tag(kind(line.state()), t("intake.state." + line.state()))))
                .setHeader(t("intake.state"))
                .setWidth("100px")
                .setFlexGrow(0);
        table.addColumn(Intake.Line::what)
                .setHeader(t("intake.what"))
                .setWidth("150px")
                .setFlexGrow(0);
        table.addColumn(Intake.Line::value).setHeader(t("intake.value"));
        table.addColumn(Intake.Line::where)
                .setHeader(t("intake.where"))
                .setWidth("130px")
                .setFlexGrow(0);
        table.setItems(intake.lines());
        table.setHeight("min(420px, 45vh)");
        return table;
    }

    private void take(Intake intake) {
        try {
            model.change(intake.pieces(model.form()), intake.replaced(model.form()));
            close();
            done.run();
        } catch (Refusal refusal) {
            complain(say(refusal.sentence()));
        }
    }

    private static String kind(State state) {
        return switch (state) {
            case UNDERSTOOD -> "ok";
            case UNSURE -> "warn";
            case NOT_UNDERSTOOD -> "err";
        };
    }
}
