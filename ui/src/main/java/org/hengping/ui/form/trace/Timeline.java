package org.hengping.ui.form.trace;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.ShortHash;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.ResultWords;
import org.hengping.workflow.road.Sheet;

/** The acts on a form, the latest first, each with who, when, opinion, version and hash; submissions and approvals with the results they stand for. */
public final class Timeline extends OrderedList {

    public Timeline(Sheet sheet) {
        addClassName("timeline");
        List<HistoryEntry> entries = sheet.history();
        for (HistoryEntry entry : entries.reversed()) {
            add(item(entry, ResultWords.at(entry, sheet.results()), entry == entries.getLast()));
        }
    }

    private static ListItem item(HistoryEntry entry, List<Sentence> results, boolean latest) {
        Div what = Tags.box(
                "a-head",
                Tags.text("a-act", say(entry.act())),
                new Span(say(entry.signatory())),
                Tags.text("muted", stages(entry)));
        if (entry.version() > 0) {
            what.add(hash(entry));
        }
        Div text = new Div(what);
        if (!results.isEmpty()) {
            text.add(results(results));
        }
        if (!entry.opinion().isEmpty()) {
            text.add(Tags.text("a-op", entry.opinion()));
        }
        ListItem item = new ListItem(
                Tags.text("a-when", Moments.minute(entry.at())),
                Tags.box("a-dot", glyph(entry.act()).icon()),
                text);
        item.addClassNames("act", latest ? "latest" : "earlier", entry.act() == Act.SEND_BACK ? "back" : "ahead");
        return item;
    }

    /** Results as they are said in a list, one beside the other. */
    public static Div results(List<Sentence> results) {
        Div said = Tags.box("a-results");
        results.forEach(sentence -> said.add(new Span(say(sentence))));
        return said;
    }

    private static String stages(HistoryEntry entry) {
        return entry.from() == null || entry.from() == entry.to() ? "" : say(entry.from()) + " → " + say(entry.to());
    }

    private static Component hash(HistoryEntry entry) {
        Span version =
                Tags.text("a-ver", t("form.version", entry.version()) + " · " + ShortHash.of(entry.versionHash()));
        version.getElement().setAttribute("title", t("trace.hash", entry.versionHash(), entry.hash()));
        return version;
    }

    private static Glyph glyph(Act act) {
        return switch (act) {
            case OPEN -> Glyph.HOURGLASS;
            case SUBMIT -> Glyph.SEND;
            case WITHDRAW, SEND_BACK -> Glyph.BACK;
            case ENDORSE, SCAN, REPAIR -> Glyph.PEN;
            case APPROVE -> Glyph.DONE;
            case DISCLOSE -> Glyph.FORM;
            case REOPEN -> Glyph.BACK;
            case TAKE_OVER -> Glyph.PERSON;
            case REQUEST_EXTENSION, EXTEND, REFUSE_EXTENSION -> Glyph.CLOCK;
            case AGREE, REPLY -> Glyph.DONE;
            case OBJECT -> Glyph.BACK;
            case EXEMPT -> Glyph.REMOVE;
            case READMIT -> Glyph.PLUS;
            case CLOSE -> Glyph.LOCK;
        };
    }
}
