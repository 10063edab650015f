package org.hengping.ui.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A list as a sheet of a workbook: A4 landscape with page numbers, its heads on every page and always in sight.
 *
 * <p>{@code ListSheet.of("人员", List.of(Column.text("姓名", 16, Person::name))).look(WRAPPED).filtered()}
 *
 * @param <T> what a row is about
 * @param name of the sheet
 * @param title of the list, above everything; empty for none
 * @param note a sentence or two above the heads; empty for none
 */
public record ListSheet<T>(
        String name, List<Column<T>> columns, Look look, String title, String note, Set<Trait> traits) {

    /** What only some lists have. */
    enum Trait {
        FIRST_COLUMN_STAYS,
        FILTERED,
        TYPED_INTO
    }

    public ListSheet {
        columns = List.copyOf(columns);
        traits = Set.copyOf(traits);
    }

    public static <T> ListSheet<T> of(String name, List<Column<T>> columns) {
        return new ListSheet<>(name, columns, Look.PLAIN, "", "", Set.of());
    }

    public ListSheet<T> look(Look other) {
        return new ListSheet<>(name, columns, other, title, note, traits);
    }

    public ListSheet<T> titled(String words) {
        return new ListSheet<>(name, columns, look, words, note, traits);
    }

    public ListSheet<T> noted(String words) {
        return new ListSheet<>(name, columns, look, title, words, traits);
    }

    /** With a filter in every head. */
    public ListSheet<T> filtered() {
        return with(Trait.FILTERED);
    }

    /** The first column is in sight however far one goes to the right. */
    public ListSheet<T> firstColumnStays() {
        return with(Trait.FIRST_COLUMN_STAYS);
    }

    /** What is typed below the list is text too, as its cells are. */
    public ListSheet<T> typedInto() {
        return with(Trait.TYPED_INTO);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    private ListSheet<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ListSheet<>(name, columns, look, title, note, more);
    }
}
