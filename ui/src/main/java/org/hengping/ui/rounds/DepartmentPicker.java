package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.ui.part.Pills;
import org.hengping.ui.part.SearchField;
import org.hengping.ui.part.Tags;

/** The departments that take part: all are ticked at first; found by name or pinyin, and by group. */
final class DepartmentPicker extends Div {

    private final Grid<Department> grid = new Grid<>();
    private final SearchField search = new SearchField("round.search", typed -> narrow());
    private final Span count = Tags.text("muted", "");
    private final List<Department> all;
    private String group = "";

    DepartmentPicker(List<Department> all, Runnable changed) {
        this.all = List.copyOf(all);
        addClassName("department-picker");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(Department::name).setHeader(t("round.department")).setFlexGrow(3);
        grid.addColumn(Department::group).setHeader(t("round.group")).setFlexGrow(1);
        grid.setItems(all);
        grid.asMultiSelect().setValue(Set.copyOf(all));
        grid.asMultiSelect().addValueChangeListener(change -> {
            say();
            changed.run();
        });
        add(Tags.box("picker-bar", search, groups(), Tags.text("grow", ""), count), grid);
        say();
    }

    List<Long> picked() {
        return grid.getSelectedItems().stream().map(Department::id).sorted().toList();
    }

    private Div groups() {
        List<String> names = all.stream()
                .map(Department::group)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty()
                ? Tags.box("tags")
                : Tags.box(
                        "tags",
                        new Pills<>(
                                Stream.concat(Stream.of(""), names.stream()).toList(),
                                DepartmentPicker::words,
                                this::pick));
    }

    private static String words(String name) {
        return name.isEmpty() ? t("round.allGroups") : name;
    }

    private void pick(String name) {
        group = name;
        narrow();
    }

    private void narrow() {
        grid.getListDataView()
                .setFilter(department ->
                        department.matches(search.getValue()) && (group.isEmpty() || group.equals(department.group())));
    }

    private void say() {
        count.setText(t("round.picked", String.valueOf(grid.getSelectedItems().size()), String.valueOf(all.size())));
    }
}
