package org.hengping.core.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.jspecify.annotations.Nullable;

/**
 * The address of a piece within its form. It is stored and hashed as text, such as {@code header} or {@code row/7}. Ids sort in the order of
 * the form.
 */
public sealed interface PieceId extends Comparable<PieceId> {

    PieceId HEADER = new Part(FormPart.HEADER);
    PieceId BUDGET = new Part(FormPart.BUDGET);
    PieceId FUNCTIONS = new Part(FormPart.FUNCTIONS);
    PieceId GOALS = new Part(FormPart.GOALS);
    PieceId ROWS = new Part(FormPart.ROWS);

    /** The longest an id may be, as the columns of the database are. */
    int LONGEST = 120;

    /** A part of the form, such as {@code header}. */
    record Part(FormPart part) implements PieceId {
        @Override
        public String toString() {
            return part.id();
        }
    }

    /** A row of the indicator table, such as {@code row/7}. */
    record Row(int number) implements PieceId {
        @Override
        public String toString() {
            return "row/" + number;
        }
    }

    /** A request to leave something out (不适用). */
    sealed interface Request extends PieceId {}

    /** A request to leave out a row, such as {@code not-applicable/7}. */
    record RowRequest(int number) implements Request {
        @Override
        public String toString() {
            return "not-applicable/" + number;
        }
    }

    /** A request to leave out a group, such as {@code not-applicable/SATISFACTION}. */
    record GroupRequest(Level1 group) implements Request {
        @Override
        public String toString() {
            return "not-applicable/" + group.name();
        }
    }

    /**
     * An answer (情况说明), such as {@code answer/SCORE_DIFFERS@row/7.selfScore}.
     *
     * @param finding the key of the finding it answers
     */
    record Answer(String finding) implements PieceId {
        @Override
        public String toString() {
            return "answer/" + finding;
        }
    }

    /**
     * An attachment (佐证材料), such as {@code attachment/7/9f86…}.
     *
     * @param number of the row it proves; {@code null}, written as 0, where it proves the form as a whole
     */
    record Attachment(@Nullable Integer number, String sha256) implements PieceId {
        @Override
        public String toString() {
            return "attachment/" + (number == null ? 0 : number) + "/" + sha256;
        }
    }

    static PieceId row(int number) {
        return new Row(number);
    }

    static Request notApplicable(int row) {
        return new RowRequest(row);
    }

    static Request notApplicable(Level1 group) {
        return new GroupRequest(group);
    }

    static PieceId answer(String finding) {
        return new Answer(finding);
    }

    /** @param row number of the row it proves; {@code null} where it proves the form as a whole */
    static PieceId attachment(@Nullable Integer row, String sha256) {
        return new Attachment(row, sha256);
    }

    /**
     * The id of a stored text.
     *
     * @throws IllegalArgumentException where no piece is called so
     */
    static PieceId of(String value) {
        int slash = value.indexOf('/');
        String rest = value.substring(slash + 1);
        if (value.length() > LONGEST) {
            throw unknown(value);
        }
        return switch (slash < 0 ? "" : value.substring(0, slash)) {
            case "" -> part(value);
            case "row" -> new Row(number(rest, value));
            case "not-applicable" -> request(rest, value);
            case "answer" -> new Answer(rest);
            case "attachment" -> attachment(rest, value);
            default -> throw unknown(value);
        };
    }

    /** As it is stored: the kind, then {@code /} and what tells pieces of one kind apart. */
    default String value() {
        return toString();
    }

    /** The number of the row that it is, asks about or proves; of an answer {@link FindingKey} tells it. */
    default Optional<Integer> ofRow() {
        return switch (this) {
            case Row row -> Optional.of(row.number());
            case RowRequest request -> Optional.of(request.number());
            case Attachment file -> Optional.ofNullable(file.number());
            case Part part -> Optional.empty();
            case GroupRequest request -> Optional.empty();
            case Answer answer -> Optional.empty();
        };
    }

    @Override
    default int compareTo(PieceId other) {
        int kinds = Integer.compare(kind(), other.kind());
        int numbers = Integer.compare(number(), other.number());
        return kinds != 0 ? kinds : numbers != 0 ? numbers : value().compareTo(other.value());
    }

    /** Where pieces of this kind stand in the form. */
    private int kind() {
        int parts = FormPart.values().length;
        return switch (this) {
            case Part part -> part.part().ordinal();
            case Row row -> parts;
            case Request request -> parts + 1;
            case Answer answer -> parts + 2;
            case Attachment file -> parts + 3;
        };
    }

    /** Rows, and requests for them, go by their numbers; what has none comes after them. */
    private int number() {
        return switch (this) {
            case Row row -> row.number();
            case RowRequest request -> request.number();
            case Part part -> Integer.MAX_VALUE;
            case GroupRequest request -> Integer.MAX_VALUE;
            case Answer answer -> Integer.MAX_VALUE;
            case Attachment file -> Integer.MAX_VALUE;
        };
    }

    private static PieceId part(String value) {
        return Stream.of(FormPart.values())
                .filter(part -> part.id().equals(value))
                .findFirst()
                .map(Part::new)
                .orElseThrow(() -> unknown(value));
    }

    private static PieceId request(String subject, String value) {
        boolean group =
                Stream.of(Level1.values()).anyMatch(level1 -> level1.name().equals(subject));
        return group ? new GroupRequest(Level1.valueOf(subject)) : new RowRequest(number(subject, value));
    }

    private static PieceId attachment(String rest, String value) {
        int slash = rest.indexOf('/');
        if (slash < 0) {
            throw unknown(value);
        }
        int row = number(rest.substring(0, slash), value);
        return new Attachment(row == 0 ? null : row, rest.substring(slash + 1));
    }

    private static int number(String digits, String value) {
        if (!Pattern.matches("0|[1-9]\\d{0,8}", digits)) {
            throw unknown(value);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException unknown(String value) {
        return new IllegalArgumentException("No such piece: " + value);
    }
}
