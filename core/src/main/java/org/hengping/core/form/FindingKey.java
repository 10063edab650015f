package org.hengping.core.form;

import java.util.Optional;

/**
 * The key of a finding: {@code RULE@piece} or {@code RULE@piece.column}, such as {@code SCORE_DIFFERS@row/7.selfScore}. An answer names the
 * finding it answers by it, and it is stored with the answer.
 *
 * @param rule id of the rule, such as {@code SCORE_DIFFERS}
 * @param column name of the column within the piece; empty where the finding is about the whole piece
 */
public record FindingKey(String rule, PieceId piece, String column) {

    /** Empty where the text is no such key. */
    public static Optional<FindingKey> read(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        int dot = text.indexOf('.', at);
        int end = dot < 0 ? text.length() : dot;
        try {
            PieceId piece = PieceId.of(text.substring(at + 1, end));
            return Optional.of(new FindingKey(text.substring(0, at), piece, text.substring(dot < 0 ? end : end + 1)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The number of the row that a piece is or belongs to; an answer belongs to the row whose finding it answers. */
    static Optional<Integer> row(PieceId piece) {
        return piece instanceof PieceId.Answer(String finding)
                ? read(finding).flatMap(key -> key.piece().ofRow())
                : piece.ofRow();
    }

    @Override
    public String toString() {
        return rule + "@" + piece + (column.isEmpty() ? "" : "." + column);
    }
}
