package org.hengping.ui.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column of a list: its head, its width, and what each row has in it; an empty cell where that is {@code null}.
 *
 * @param <T> what a row is about
 */
public final class Column<T> {

    private final String head;
    private final int width;
    private final Function<T, CellValue> value;
    private final Function<T, String> shade;

    private Column(String head, int width, Function<T, CellValue> value, Function<T, String> shade) {
        this.head = head;
        this.width = width;
        this.value = value;
        this.shade = shade;
    }

    /** @param width in letters, of which a Chinese sign takes two */
    public static <T> Column<T> text(String head, int width, CellOf<T, String> text) {
        return of(head, width, row -> CellValue.of(text.of(row)));
    }

    public static <T> Column<T> whole(String head, int width, CellOf<T, Integer> number) {
        return of(head, width, row -> CellValue.of(number.of(row)));
    }

    /** Scores, percentages, amounts: with two places, amounts with as many more as they have. */
    public static <T> Column<T> figure(String head, int width, CellOf<T, BigDecimal> number) {
        return of(head, width, row -> CellValue.of(number.of(row)));
    }

    /** Days are text, such as 2026-04-28: no program writes them otherwise then. */
    public static <T> Column<T> day(String head, int width, CellOf<T, LocalDate> day) {
        return of(head, width, row -> CellValue.of(day.of(row)));
    }

    /** @param caption in small letters below the words */
    public static <T> Column<T> captioned(String head, int width, CellOf<T, String> text, CellOf<T, Object> caption) {
        return of(head, width, row -> CellValue.of(text.of(row), caption.of(row)));
    }

    private static <T> Column<T> of(String head, int width, Function<T, CellValue> value) {
        return new Column<>(head, width, value, row -> "");
    }

    /** @param colour of each cell, as six hexadecimal digits */
    public Column<T> shaded(Function<T, String> colour) {
        return new Column<>(head, width, value, colour);
    }

    String head() {
        return head;
    }

    int width() {
        return width;
    }

    CellValue value(T row) {
        return value.apply(row);
    }

    /** Empty where the cell has no colour. */
    String shade(T row) {
        return shade.apply(row);
    }
}
