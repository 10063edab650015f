package org.hengping.ui.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a list. */
sealed interface CellValue {

    /** What begins with = + - @ stays text too. */
    record Text(String text) implements CellValue {}

    record Whole(int number) implements CellValue {}

    /** With two places, or as many more as it has: 86.50, 1234.567891. */
    record Figure(BigDecimal number) implements CellValue {}

    /** Words, with something in small grey letters below them. */
    record Captioned(String text, String caption) implements CellValue {}

    record Nothing() implements CellValue {}

    static CellValue of(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case Integer number -> new Whole(number);
            case BigDecimal number -> new Figure(number);
            default -> new Text(value.toString());
        };
    }

    static CellValue of(@Nullable Object value, @Nullable Object caption) {
        return value == null || caption == null ? of(value) : new Captioned(value.toString(), caption.toString());
    }

    /** What the row must be high enough for. */
    default String seen() {
        return switch (this) {
            case Text(String text) -> text;
            case Captioned(String text, String caption) -> text + "\n" + caption;
            case Whole(int number) -> String.valueOf(number);
            case Figure(BigDecimal number) -> number.toPlainString();
            case Nothing nothing -> "";
        };
    }

    /** As a format of the workbook. */
    default String format() {
        return switch (this) {
            case Whole number -> "0";
            case Figure(BigDecimal number) -> number.scale() > 2 ? "0.00####" : "0.00";
            case Text text -> "@";
            case Captioned text -> "@";
            case Nothing nothing -> "@";
        };
    }
}
