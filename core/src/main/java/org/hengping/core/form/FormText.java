package org.hengping.core.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The canonical text of a form: the same form always gives the same text, and the text gives the form back, value for value. The hash of a
 * frozen version is taken of it.
 *
 * <p>It is the pieces in the order of their ids, each after a line {@code [id]}; {@link PieceText} says how a piece is written.
 */
public final class FormText {

    private FormText() {}

    public static String write(EvaluationForm form) {
        StringBuilder text = new StringBuilder();
        form.pieces()
                .forEach(piece ->
                        text.append('[').append(piece.id()).append("]\n").append(PieceText.write(piece)));
        return text.toString();
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    public static EvaluationForm read(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : text.split("(?md)^(?=\\[)")) {
            if (!part.isBlank()) {
                int end = part.indexOf("]\n");
                pieces.add(PieceText.read(PieceId.of(part.substring(1, end)), part.substring(end + 2)));
            }
        }
        return EvaluationForm.of(pieces);
    }
}
