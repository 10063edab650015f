package org.hengping.ui.check;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.hengping.core.findings.Level;
import org.hengping.ui.check.Checked.Format;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Wording;

/** The files of a check in the order they were dropped: what each is, what it comes to, and its marked copy. */
final class CheckedTable extends Grid<Checked> {

    /** Three of them fit on a telephone; what is longer wraps. */
    private static final String NARROW = "6.5rem";

    private final Wording words;
    private final Clock clock;

    CheckedTable(Wording words, Clock clock) {
        this.words = words;
        this.clock = clock;
        addColumn(new ComponentRenderer<>(CheckedTable::file))
                .setHeader(t("check.column.file"))
                .setFlexGrow(3)
                .setWidth(NARROW);
        addColumn(new ComponentRenderer<>(CheckedTable::outcome))
                .setHeader(t("check.column.outcome"))
                .setFlexGrow(2)
                .setWidth(NARROW);
        addColumn(new ComponentRenderer<>(this::marked))
                .setHeader(t("check.column.marked"))
                .setFlexGrow(1)
                .setWidth(NARROW);
        ((GridSingleSelectionModel<Checked>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        setAllRowsVisible(true);
        addClassName("checked");
    }

    private static Component file(Checked file) {
        Span name = Tags.text("check-name", file.name());
        name.getElement().setAttribute("title", file.name());
        return Tags.box("check-file", name, Tags.text("muted", about(file)));
    }

    /** The department, the kind of form and how many rows it has, as far as they are known. */
    static String about(Checked file) {
        return file.report() == null
                ? ""
                : String.join(
                        " · ",
                        Stream.of(
                                        file.department(),
                                        t("kind." + file.report().read().kind()),
                                        file.rows() == 0 ? "" : t("check.rows", String.valueOf(file.rows())))
                                .filter(text -> !text.isEmpty())
                                .toList());
    }

    static Div outcome(Checked file) {
        Div tags = Tags.box("check-tags");
        Outcome outcome = file.outcome();
        if (outcome != Outcome.ERRORS && outcome != Outcome.WARNINGS) {
            tags.add(Tags.tag(outcome.tag(), t("check.outcome." + outcome)));
        }
        if (outcome.compareTo(Outcome.NOT_A_FORM) > 0) {
            Stream.of(Level.values())
                    .filter(level -> file.count(level) > 0)
                    .forEach(level -> tags.add(Tags.tag(Tags.kind(level), say(level) + " " + file.count(level))));
        }
        return tags;
    }

    private Component marked(Checked file) {
        if (!file.markable()) {
            return Tags.text("muted", t("check.unmarked." + why(file)));
        }
        return new Anchor(
                DownloadHandler.fromInputStream(event -> markedFile(file)), AttachmentType.DOWNLOAD, t("check.marked"));
    }

    /** Why there is no marked copy. */
    private static String why(Checked file) {
        if (file.report() == null) {
            return "unreadable";
        }
        if (file.format() == Format.OTHER) {
            return "format";
        }
        return file.findings().isEmpty() ? "nothing" : "whole";
    }

    private DownloadResponse markedFile(Checked file) throws IOException {
        byte[] content = Marking.marked(file, words, ZonedDateTime.now(clock));
        String bare = file.name().replaceFirst("\\.[^.]{1,5}$", "");
        String name = bare + "-" + words.t("check.markedName") + (file.format() == Format.WORD ? ".docx" : ".xlsx");
        return new DownloadResponse(
                new ByteArrayInputStream(content), name, "application/octet-stream", content.length);
    }
}
