package org.hengping.ui.summary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import java.util.List;

/** A small table of figures, each row with its name in front. */
@Tag("table")
final class DataTable extends Component implements HasComponents, HasStyle {

    /** A head of so many letters may stand in two lines, though not in single letters. */
    private static final int LONG = 3;

    private final Part body = new Body();
    private final List<String> heads;

    /** @param caption what the table holds, for those who do not see it */
    DataTable(String caption, List<String> heads) {
        this.heads = heads;
        addClassName("data-table");
        Part head = new Head();
        head.add(row(heads.stream().map(Text::new).toList(), true));
        getElement().setAttribute("aria-label", caption);
        add(head, body);
    }

    void row(String... cells) {
        row(List.of(cells).stream().map(Text::new).toList());
    }

    void row(List<? extends Component> cells) {
        body.add(row(cells, false));
    }

    private Row row(List<? extends Component> cells, boolean head) {
        Row row = new Row();
        for (int i = 0; i < cells.size(); i++) {
            Part cell = head || i == 0 ? new HeadCell() : new Cell();
            if (head || i == 0) {
                cell.getElement().setAttribute("scope", head ? "col" : "row");
            }
            if (head && heads.get(i).length() >= LONG) {
                cell.getElement().getClassList().add("long");
            }
            if (!head) {
                cell.getElement().setAttribute("data-head", heads.get(i));
            }
            cell.add(cells.get(i));
            row.add(cell);
        }
        return row;
    }

    private abstract static class Part extends Component implements HasComponents {}

    @Tag("thead")
    private static final class Head extends Part {}

    @Tag("tbody")
    private static final class Body extends Part {}

    @Tag("tr")
    private static final class Row extends Part {}

    @Tag("th")
    private static final class HeadCell extends Part {}

    @Tag("td")
    private static final class Cell extends Part {}
}
