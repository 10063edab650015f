package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.staff.Count;
import org.hengping.workflow.staff.Located;
import org.hengping.workflow.staff.Preview;

/** What a workbook would change, and what is wrong with it. */
final class ImportParts {

    private ImportParts() {}

    static Component counts(Preview preview) {
        return Tags.box(
                "import-counts",
                count("admin.card.departments", preview.departments()),
                count("admin.card.people", preview.people()),
                count("admin.person.duties", preview.duties()));
    }

    /** Every mistake by its cell, as people look for it in their table. */
    static Component errors(List<Located> errors) {
        ListGrid<Located> grid = new ListGrid<>("import-errors");
        grid.text(
                        "admin.import.cell",
                        ColumnWidth.px(110),
                        error -> error.sheet().isEmpty() ? t("admin.import.workbook") : error.cell())
                .part("admin.import.what", ColumnWidth.grow(1), error -> new Span(say(error.what())));
        grid.setItems(errors);
        return grid;
    }

    private static Component count(String key, Count count) {
        return Tags.box(
                "card import-count",
                Tags.text("strong", t(key)),
                Tags.text("num", t("import.count", count.added(), count.changed(), count.same())));
    }
}
