package org.hengping.core.findings;

import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.jspecify.annotations.Nullable;

/**
 * Where in the form a finding sits.
 *
 * @param piece the piece it is about
 * @param column the column within the piece, such as 完成值; {@code null} where it is about the whole piece
 * @param part what it is about within the column; {@code null} where it is about all of it
 */
public record Place(
        PieceId piece,
        @Nullable FormColumn column,
        @Nullable Part part) {

    /** The form as a whole: what is said of it is said at its head. */
    static final Place FORM = new Place(PieceId.HEADER, null);

    /** A part of a column that holds several things. */
    public sealed interface Part {

        /** What stands behind the dot in a stored name, such as {@code 3} in {@code planned.3}. */
        String id();
    }

    /**
     * One of the numbered goals (年初设定目标).
     *
     * @param number counted from 1, in the order of the text
     */
    public record Goal(int number) implements Part {
        @Override
        public String id() {
            return String.valueOf(number);
        }
    }

    /** The points of one group of indicators, such as all of 满意度指标. */
    public record Group(Level1 level1) implements Part {
        @Override
        public String id() {
            return level1.name();
        }
    }

    public Place(PieceId piece, @Nullable FormColumn column) {
        this(piece, column, null);
    }

    static Place goal(int number) {
        return new Place(PieceId.GOALS, FormColumn.PLANNED, new Goal(number));
    }

    static Place group(Level1 level1) {
        return new Place(PieceId.ROWS, FormColumn.MAX_SCORE, new Group(level1));
    }

    /**
     * The place with this name of a column, as {@link #columnId} writes it.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public static Place of(PieceId piece, String columnId) {
        int dot = columnId.indexOf('.');
        if (dot < 0) {
            return new Place(piece, columnId.isEmpty() ? null : FormColumn.of(columnId));
        }
        FormColumn column = FormColumn.of(columnId.substring(0, dot));
        String part = columnId.substring(dot + 1);
        return new Place(
                piece,
                column,
                column == FormColumn.PLANNED ? new Goal(Integer.parseInt(part)) : new Group(Level1.valueOf(part)));
    }

    /** The name of the column as it is stored, such as {@code actual}, {@code planned.3} or {@code maxScore.OUTPUT}; empty for a whole piece. */
    public String columnId() {
        FormColumn in = column;
        Part of = part;
        return in == null ? "" : of == null ? in.id() : in.id() + "." + of.id();
    }

    /** The same with the piece before it, such as {@code row/7.actual}. */
    @Override
    public String toString() {
        return columnId().isEmpty() ? piece.toString() : piece + "." + columnId();
    }
}
