package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;

/**
 * A list of the office: its columns by the key of their head, their width, and what each row has there. Nothing can be ticked unless it is allowed.
 *
 * <p>{@code list.text("queue.version", ColumnWidth.px(84).whenRoomy(), task -> …).part("queue.department", ColumnWidth.grow(2), task -> …)}
 *
 * @param <T> what a row is about
 */
public final class ListGrid<T> extends Grid<T> {

    public ListGrid(String... cssClasses) {
        addClassName("list-grid");
        addClassNames(cssClasses);
        setSelectionMode(SelectionMode.NONE);
    }

    /** @param key of what is said where there is no row */
    public ListGrid<T> empty(String key) {
        setEmptyStateText(t(key));
        return this;
    }

    /** As high as its rows; else it fills the place it has, and scrolls. */
    public ListGrid<T> whole() {
        setAllRowsVisible(true);
        return this;
    }

    public ListGrid<T> ticked() {
        setSelectionMode(SelectionMode.MULTI);
        return this;
    }

    /** @param key of the head; empty for none */
    public ListGrid<T> text(String key, ColumnWidth width, SerializableFunction<T, String> text) {
        return with(key, width, addColumn(text::apply));
    }

    /** @param key of the head; empty for none */
    public ListGrid<T> part(String key, ColumnWidth width, SerializableFunction<T, Component> part) {
        return with(key, width, addComponentColumn(part::apply));
    }

    private ListGrid<T> with(String key, ColumnWidth width, Column<T> column) {
        if (!key.isEmpty()) {
            column.setHeader(t(key));
        }
        width.of(column);
        return this;
    }
}
