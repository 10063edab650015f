package org.hengping.core.form;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hengping.core.indicator.Level1;
import org.jspecify.annotations.Nullable;

/**
 * The address of a piece within its form, such as {@code header} or {@code row/7}. Ids sort in the order of the form.
 *
 * @param value kind, then {@code /} and what tells pieces of one kind apart; at most 120 characters
 */
public record PieceId(String value) implements Comparable<PieceId> {

    private static final List<String> KINDS =
            List.of("header", "budget", "functions", "goals", "rows", "row", "not-applicable", "answer", "attachment");

    public static final PieceId HEADER = new PieceId("header");
    public static final PieceId BUDGET = new PieceId("budget");
    public static final PieceId FUNCTIONS = new PieceId("functions");
    public static final PieceId GOALS = new PieceId("goals");
    public static final PieceId ROWS = new PieceId("rows");

    private static final Comparator<PieceId> ORDER = Comparator.comparingInt((PieceId id) -> KINDS.indexOf(id.kind()))
            .thenComparingInt(PieceId::number)
            .thenComparing(PieceId::value);

    public PieceId {
        if (value.length() > 120 || !KINDS.contains(kindOf(value))) {
            throw new IllegalArgumentException("No such piece: " + value);
        }
    }

    public static PieceId row(int number) {
        return new PieceId("row/" + number);
    }

    public static PieceId notApplicable(int row) {
        return new PieceId("not-applicable/" + row);
    }

    public static PieceId notApplicable(@Nullable Level1 group) {
        return new PieceId("not-applicable/" + Objects.requireNonNull(group).name());
    }

    public static PieceId answer(String finding) {
        return new PieceId("answer/" + finding);
    }

    /** @param row number of the row it proves; {@code null} where it proves the form as a whole */
    public static PieceId attachment(@Nullable Integer row, String sha256) {
        return new PieceId("attachment/" + (row == null ? 0 : row) + "/" + sha256);
    }

    /** The part before the slash. */
    public String kind() {
        return kindOf(value);
    }

    /** The part after the slash; empty where there is none. */
    public String rest() {
        return value.substring(Math.min(value.length(), kind().length() + 1));
    }

    @Override
    public int compareTo(PieceId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }

    private int number() {
        return rest().matches("\\d{1,9}") ? Integer.parseInt(rest()) : Integer.MAX_VALUE;
    }

    private static String kindOf(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }
}
