package org.hengping.core.form;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.PieceId.Answer;
import org.hengping.core.form.PieceId.Attachment;
import org.hengping.core.form.PieceId.GroupRequest;
import org.hengping.core.form.PieceId.Part;
import org.hengping.core.form.PieceId.Row;
import org.hengping.core.form.PieceId.RowRequest;
import org.hengping.core.indicator.Level1;

/** How the ids of pieces are written and put in order. */
final class PieceIdText {

    /** The longest an id may be, as the columns of the database are. */
    private static final int LONGEST = 120;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private PieceIdText() {}

    /** @throws IllegalArgumentException where no piece is called so */
    static PieceId read(String value) {
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

    /** Where pieces of this kind stand in the form. */
    static int kind(PieceId id) {
        int parts = FormPart.values().length;
        return switch (id) {
            case Part part -> part.part().ordinal();
            case Row row -> parts;
            case PieceId.Request request -> parts + 1;
            case Answer answer -> parts + 2;
            case Attachment file -> parts + 3;
        };
    }

    /** Rows, and requests for them, go by their numbers; what has none comes after them. */
    static int number(PieceId id) {
        return switch (id) {
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
                Arrays.stream(Level1.values()).anyMatch(level1 -> level1.name().equals(subject));
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
        if (!NUMBER.matcher(digits).matches()) {
            throw unknown(value);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException unknown(String value) {
        return new IllegalArgumentException("No such piece: " + value);
    }
}
