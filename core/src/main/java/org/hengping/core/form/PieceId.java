package org.hengping.core.form;

import java.util.Comparator;
import java.util.Optional;
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

    /** As it is stored: the kind, then {@code /} and what tells pieces of one kind apart; at most 120 characters. */
    String value();

    /** A part of the form, such as {@code header}. */
    record Part(FormPart part) implements PieceId {
        @Override
        public String value() {
            return part.id();
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /** A row of the indicator table, such as {@code row/7}. */
    record Row(int number) implements PieceId {
        @Override
        public String value() {
            return "row/" + number;
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /** A request to leave something out (不适用). */
    sealed interface Request extends PieceId {}

    /** A request to leave out a row, such as {@code not-applicable/7}. */
    record RowRequest(int number) implements Request {
        @Override
        public String value() {
            return "not-applicable/" + number;
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /** A request to leave out a group, such as {@code not-applicable/SATISFACTION}. */
    record GroupRequest(Level1 group) implements Request {
        @Override
        public String value() {
            return "not-applicable/" + group.name();
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /**
     * An answer (情况说明), such as {@code answer/SCORE_DIFFERS@row/7.selfScore}.
     *
     * @param finding the key of the finding it answers
     */
    record Answer(String finding) implements PieceId {
        @Override
        public String value() {
            return "answer/" + finding;
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /**
     * An attachment (佐证材料), such as {@code attachment/7/9f86…}.
     *
     * @param number of the row it proves; {@code null}, written as 0, where it proves the form as a whole
     */
    record Attachment(@Nullable Integer number, String sha256) implements PieceId {
        @Override
        public String value() {
            return "attachment/" + (number == null ? 0 : number) + "/" + sha256;
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /**
     * The id of a stored text.
     *
     * @throws IllegalArgumentException where no piece is called so
     */
    static PieceId of(String value) {
        return PieceIdText.read(value);
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

    /** The number of the row it is, or belongs to: an answer belongs to the row whose finding it answers. */
    default Optional<Integer> ofRow() {
        return switch (this) {
            case Part part -> Optional.empty();
            case Row row -> Optional.of(row.number());
            case RowRequest request -> Optional.of(request.number());
            case GroupRequest request -> Optional.empty();
            case Answer answer ->
                FindingKey.read(answer.finding()).flatMap(key -> key.piece().ofRow());
            case Attachment file -> Optional.ofNullable(file.number());
        };
    }

    @Override
    default int compareTo(PieceId other) {
        return Comparator.comparingInt(PieceIdText::kind)
                .thenComparingInt(PieceIdText::number)
                .thenComparing(PieceId::value)
                .compare(this, other);
    }
}
