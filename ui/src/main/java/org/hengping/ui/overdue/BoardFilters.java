package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengping.core.overdue.Urgency;
import org.hengping.ui.part.Narrow;
import org.hengping.ui.part.SearchField;
import org.hengping.workflow.board.BoardFilter;

/** What is searched for on the board: in the heads of its columns, or in a bar above the cards where the window is narrow. */
final class BoardFilters extends Div {

    private final SearchField typed;
    private final Select<String> group = new Select<>();
    private final Select<Urgency> urgency = new Select<>();

    /** @param narrow makes a narrower filter of the present one */
    BoardFilters(List<String> groups, Consumer<UnaryOperator<BoardFilter>> narrow) {
        addClassName("filters");
        typed = new SearchField("board.typed", words -> narrow.accept(filter -> filter.called(words)));
        group.setAriaLabel(t("board.column.group"));
        group.setItems(Stream.concat(Stream.of(""), groups.stream()).toList());
        group.setItemLabelGenerator(name -> name.isEmpty() ? t("board.allGroups") : name);
        group.setValue("");
        group.addValueChangeListener(change -> narrow.accept(filter -> filter.in(change.getValue())));
        urgency.setAriaLabel(t("board.byDays"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> say(one));
        urgency.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow.accept(filter -> filter.with(change.getValue()));
            }
        });
        Stream.<HasStyle>of(typed, group, urgency).forEach(field -> field.addClassName("board-filter"));
    }

    /** Puts them into a row of the heads, as long as there is room. */
    void into(BoardGrid grid) {
        HeaderRow row = grid.appendHeaderRow();
        Signal<Boolean> roomy = Narrow.roomy();
        Signal.effect(this, () -> {
            if (roomy.get()) {
                row.getCell(grid.department()).setComponent(typed);
                row.getCell(grid.group()).setComponent(group);
                row.getCell(grid.late()).setComponent(urgency);
            } else {
                add(typed, group);
            }
        });
    }

    void show(Urgency chosen) {
        urgency.setValue(chosen);
    }
}
