package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.Optional;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Action;

/**
 * What somebody typed into, in a word the browser can keep: a field of a piece of the form, or a note that is no part of the form until it is left
 * or acted upon.
 *
 * @param about the piece it is about; of an opinion the act
 * @param field the field of the piece's canonical text, such as {@code actual}; of a note its own
 */
record TypedInto(Kind kind, String about, String field) {

    /** Where the text belongs once it is acknowledged. */
    enum Kind {
        /** A field of a piece. */
        PIECE,
        /** A remark that is not left yet. */
        REMARK,
        /** The opinion or reason of an act that is not done yet. */
        OPINION,
        /** Another score, or its reason. */
        SCORE,
        /** Why an answer is not accepted, or a request refused. */
        DECISION
    }

    static TypedInto piece(PieceId piece, FormColumn column) {
        return piece(piece, FormField.of(column));
    }

    static TypedInto piece(PieceId piece, FormField field) {
        return new TypedInto(Kind.PIECE, piece.value(), field.toString());
    }

    static TypedInto remark(PieceId piece) {
        return new TypedInto(Kind.REMARK, piece.value(), "text");
    }

    static TypedInto opinion(Action action) {
        return new TypedInto(Kind.OPINION, action.name(), "text");
    }

    static TypedInto score(PieceId piece, String field) {
        return new TypedInto(Kind.SCORE, piece.value(), field);
    }

    static TypedInto decision(PieceId piece) {
        return new TypedInto(Kind.DECISION, piece.value(), "reason");
    }

    /** Such as {@code PIECE:row/7#actual}. */
    String key() {
        return kind + ":" + about + "#" + field;
    }

    /** Of what a browser says; empty where no screen of this product wrote it. */
    static Optional<TypedInto> of(String key) {
        int colon = key.indexOf(':');
        int hash = key.lastIndexOf('#');
        if (colon < 0 || hash < colon) {
            return Optional.empty();
        }
        try {
            TypedInto into = new TypedInto(
                    Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1, hash), key.substring(hash + 1));
            into.check();
            return Optional.of(into);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The field of the piece; of a piece only. */
    FormField formField() {
        return FormField.read(field);
    }

    boolean note() {
        return kind != Kind.PIECE;
    }

    /** The piece it is about; of an opinion the form as a whole. */
    PieceId piece() {
        return kind == Kind.OPINION ? PieceId.ROWS : PieceId.of(about);
    }

    /** What is to be opened to see it: of a request for a row, the row. */
    PieceId place() {
        PieceId piece = piece();
        return piece instanceof PieceId.RowRequest(int row) ? PieceId.row(row) : piece;
    }

    /** Its name for people, such as 第 7 行 · 完成值. */
    String name(EvaluationForm form) {
        if (kind == Kind.OPINION) {
            return t("kept.OPINION", say(Action.valueOf(about)));
        }
        String place = new Places(form).name(piece());
        return place + " · " + (note() ? t("kept." + kind) : FieldNames.name(formField()));
    }

    private void check() {
        if (kind == Kind.OPINION) {
            Action.valueOf(about);
        } else {
            PieceId.of(about);
        }
        if (kind == Kind.PIECE) {
            formField();
        }
    }
}
