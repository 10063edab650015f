package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.hengping.core.organization.AuditEntry;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.SearchField;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;

/** The audit log of the district, newest first. It is read page by page: the log of ten years opens as fast as that of a day. */
@Route("admin/audit")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class AuditView extends Screen {

    /** What acts can be about. */
    static final List<String> KINDS = List.of(
            "person",
            "duty",
            "department",
            "delegation",
            "round",
            "rules",
            "calendar",
            "reminder",
            "import",
            "review",
            "administration",
            "dispensation",
            "integrity",
            "refused",
            "signIn");

    private final CurrentPerson person;
    private final Auditing auditing;
    private final Wording words = Wording.of(getLocale());
    private final ListGrid<AuditEntry> grid = new ListGrid<>("audit-grid");
    private final Span count = Tags.text("muted", "");
    private final SearchField text = new SearchField("admin.audit.search", typed -> show());
    private final Select<String> kind = new Select<>();
    private final DatePicker from = Fields.day("admin.audit.from", null, getLocale());
    private final DatePicker to = Fields.day("admin.audit.to", null, getLocale());
    private AuditSearch search = AuditSearch.all();

    AuditView(CurrentPerson person, Auditing auditing) {
        super("admin.card.audit", "admin", "audit");
        this.person = person;
        this.auditing = auditing;
        add(head(), filters(), grid());
        show();
    }

    private Component head() {
        FileLink export = new FileLink(t("admin.audit.export"), "audit-export", asked -> sheet());
        return new Head(t("admin.card.audit"))
                .crumb(Address.ADMIN.link(t("admin.title")), count)
                .acts(export);
    }

    private Component filters() {
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(one -> t(one == null ? "admin.audit.allKinds" : "audit.kind." + one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("admin.audit.allKinds"));
        kind.setAriaLabel(t("admin.audit.kind"));
        kind.addValueChangeListener(change -> show());
        List.of(from, to).forEach(day -> {
            day.setPlaceholder(day.getLabel());
            day.setAriaLabel(day.getLabel());
            day.setLabel(null);
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> show());
        });
        return Tags.box("filters", text, kind, from, to);
    }

    private Component grid() {
        grid.setSizeFull();
        grid.empty("admin.audit.none")
                .text("admin.audit.at", ColumnWidth.px(140).whenRoomy(), entry -> Moments.minute(entry.at()))
                .text("admin.audit.by", ColumnWidth.px(130).whenRoomy(), AuditEntry::actorName)
                .part("admin.audit.at", ColumnWidth.px(140).whenNarrow(), AuditView::when)
                .part("admin.audit.what", ColumnWidth.grow(1), entry -> new Span(say(entry.what())));
        return grid;
    }

    /** Where there is little room: when, and below it who. */
    private static Component when(AuditEntry entry) {
        return Tags.box("q", new Span(Moments.minute(entry.at())), Tags.text("muted", entry.actorName()));
    }

    private void show() {
        String chosen = kind.getValue();
        search = new AuditSearch(text.getValue(), chosen == null ? "" : chosen, from.getValue(), to.getValue());
        AuditSearch wanted = search;
        grid.setItems(
                query -> auditing.page(person.id(), wanted, query.getOffset(), query.getLimit()).stream(),
                query -> (int) auditing.count(person.id(), wanted));
        count.setText(t("admin.audit.count", String.valueOf(auditing.count(person.id(), wanted))));
    }

    private Download sheet() throws IOException {
        return SheetFile.download(words.t("admin.card.audit"), AuditSheet.of(auditing, person.id(), search, words));
    }
}
