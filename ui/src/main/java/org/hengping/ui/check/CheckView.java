package org.hengping.ui.check;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.check.Report;
import org.hengping.core.check.Said;
import org.hengping.core.findings.Level;
import org.hengping.ui.Tags;
import org.hengping.ui.Wording;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.Reception;
import org.hengping.ui.file.Unreadable;
import org.jspecify.annotations.Nullable;

/** Checks files before anybody hands them in: a table with what is wrong in each. Nothing is stored; leaving the page forgets the files. */
@Route("check")
@RolesAllowed({"FINANCE_OFFICER", "PREPARER"})
public class CheckView extends Div implements HasDynamicTitle {

    private static final int MOST_FILES = 200;

    /** In bytes, of all files together: they are kept until the page is left. */
    private static final long LARGEST_TOGETHER = 200L * 1024 * 1024;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient List<Checked> files = new ArrayList<>();
    private final Grid<Checked> table = new Grid<>();
    private final Div findings = Tags.box("find-list check-findings");
    private final Span summary = Tags.text("muted", t("check.none"));
    private final Anchor all = new Anchor(DownloadHandler.fromInputStream(event -> sheet()), t("check.download"));

    CheckView() {
        addClassNames("view", "check");
        Div head = Tags.box("head", new H1(t("check.title")), Tags.text("grow", ""), summary, all);
        all.addClassName("check-download");
        all.setVisible(false);
        columns();
        add(head, new Paragraph(t("check.hint")), upload(), table, findings);
    }

    @Override
    public String getPageTitle() {
        return t("check.title") + " · " + t("product.name");
    }

    private Upload upload() {
        Upload upload = new Upload(new Reception(
                (name, file) -> {
                    Checked checked = checked(name, Files.readAllBytes(file));
                    return () -> take(checked);
                },
                name -> take(refused(name, "file.tooLarge"))));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(Reception.LARGEST);
        // One after the other, in the order they were chosen: a person has one file read at a time.
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setUploadButton(new Button(t("check.choose")));
        upload.setDropLabel(new Span(t("check.drop")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        upload.setWidthFull();
        return upload;
    }

    private void columns() {
        table.addColumn(Checked::name).setHeader(t("check.column.file")).setFlexGrow(3);
        table.addColumn(file -> department(file.report()))
                .setHeader(t("check.column.department"))
                .setFlexGrow(2);
        table.addColumn(CheckView::kind).setHeader(t("check.column.kind"));
        table.addColumn(Checked::rows).setHeader(t("check.column.rows"));
        for (Level level : Level.values()) {
            table.addColumn(new ComponentRenderer<>(file -> count(file, level))).setHeader(say(level));
        }
        table.addColumn(new ComponentRenderer<>(this::marked)).setHeader(t("check.column.marked"));
        table.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(this::show));
        table.setAllRowsVisible(true);
        table.setVisible(false);
    }

    private void take(Checked file) {
        long together = files.stream().mapToLong(one -> one.content().length).sum();
        boolean tooMuch = files.size() >= MOST_FILES || together + file.content().length > LARGEST_TOGETHER;
        files.add(tooMuch ? refused(file.name(), "check.tooMuch") : file);
        table.setItems(files);
        table.setVisible(true);
        all.setVisible(true);
        summary.setText(t(
                "check.summary",
                files.size(),
                files.stream()
                        .filter(one -> one.report() == null || one.report().errors())
                        .count()));
        if (files.size() == 1) {
            table.select(files.getFirst());
        }
    }

    private static Checked refused(String name, String why) {
        return new Checked(name, new byte[0], null, org.hengping.core.Sentence.of(why));
    }

    private static Checked checked(String name, byte[] content) {
        try {
            return new Checked(name, content, BoundedReading.of(content, null), null);
        } catch (Unreadable unreadable) {
            return new Checked(name, new byte[0], null, unreadable.sentence());
        }
    }

    private void show(Checked file) {
        findings.removeAll();
        Report report = file.report();
        if (report == null) {
            findings.add(Tags.notice("err", file.why() == null ? "" : say(file.why())));
            return;
        }
        report.findings().stream()
                .sorted(java.util.Comparator.comparing(Said::level))
                .forEach(said -> findings.add(Tags.box(
                        "find " + Tags.kind(said.level()),
                        Tags.tag(Tags.kind(said.level()), say(said.level())),
                        Tags.text("find-where", said.where()),
                        Tags.text("find-text", say(said.message())))));
    }

    private Span count(Checked file, Level level) {
        long count = file.count(level);
        return count == 0 ? Tags.text("muted", "0") : Tags.tag(Tags.kind(level), String.valueOf(count));
    }

    private static String department(@Nullable Report report) {
        return report == null ? "" : report.read().form().header().departmentName();
    }

    private static String kind(Checked file) {
        Report report = file.report();
        return report == null
                ? t("check.unreadable")
                : t("kind." + report.read().kind());
    }

    private Span marked(Checked file) {
        boolean markable = file.report() != null
                && file.name().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(docx|xlsx)");
        if (!markable) {
            return Tags.text("muted", "—");
        }
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> markedFile(file)), t("check.marked"));
        return new Span(link);
    }

    private static DownloadResponse markedFile(Checked file) throws IOException {
        byte[] content = Marking.marked(file, Wording.chinese()).orElse(file.content());
        String name = file.name().replaceFirst("(\\.[^.]+)$", "-" + t("check.markedName") + "$1");
        return new DownloadResponse(
                new ByteArrayInputStream(content), name, "application/octet-stream", content.length);
    }

    private DownloadResponse sheet() throws IOException {
        byte[] content = new FindingsSheet(Wording.chinese()).write(files);
        return new DownloadResponse(
                new ByteArrayInputStream(content), t("check.findings") + ".xlsx", XLSX, content.length);
    }
}
