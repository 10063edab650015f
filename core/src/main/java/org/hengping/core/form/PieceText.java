package org.hengping.core.form;

import static org.hengping.core.form.FormColumn.ACCOUNTING_UNITS;
import static org.hengping.core.form.FormColumn.ACHIEVED;
import static org.hengping.core.form.FormColumn.ACTUAL;
import static org.hengping.core.form.FormColumn.CONTENT;
import static org.hengping.core.form.FormColumn.DEPARTMENT_NAME;
import static org.hengping.core.form.FormColumn.DEVIATION_REASON;
import static org.hengping.core.form.FormColumn.FILLED_ON;
import static org.hengping.core.form.FormColumn.GROUP;
import static org.hengping.core.form.FormColumn.IMPROVEMENT;
import static org.hengping.core.form.FormColumn.LEVEL1;
import static org.hengping.core.form.FormColumn.LEVEL2;
import static org.hengping.core.form.FormColumn.LEVEL3;
import static org.hengping.core.form.FormColumn.MAX_SCORE;
import static org.hengping.core.form.FormColumn.NAME;
import static org.hengping.core.form.FormColumn.NUMBERS;
import static org.hengping.core.form.FormColumn.PHONE;
import static org.hengping.core.form.FormColumn.PLANNED;
import static org.hengping.core.form.FormColumn.PREPARER;
import static org.hengping.core.form.FormColumn.REASON;
import static org.hengping.core.form.FormColumn.ROW;
import static org.hengping.core.form.FormColumn.SELF_SCORE;
import static org.hengping.core.form.FormColumn.SHA256;
import static org.hengping.core.form.FormColumn.SIZE;
import static org.hengping.core.form.FormColumn.TARGET;
import static org.hengping.core.form.FormColumn.TEXT;
import static org.hengping.core.form.FormColumn.TIER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;

/**
 * The canonical text of one piece: lines of {@code name=value} in a fixed order, absent and empty values left out. A backslash before
 * {@code n}, {@code r} or {@code \} keeps a value on its line. Drafts are stored in it.
 */
public final class PieceText {

    private PieceText() {}

    public static String write(Piece piece) {
        return fields(piece).write();
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    public static Piece read(PieceId id, String text) {
        PieceFields fields = PieceFields.read(text);
        return switch (id) {
            case PieceId.Part part -> part(part.part(), fields);
            case PieceId.Row row -> new Row(row(row.number(), fields));
            case PieceId.Request request -> request(fields);
            case PieceId.Answer answer -> new Answer(answer.finding(), fields.text(TEXT));
            case PieceId.Attachment file -> attachment(fields);
        };
    }

    private static Piece part(FormPart part, PieceFields fields) {
        return switch (part) {
            case HEADER -> header(fields);
            case BUDGET -> MoneyText.read(fields);
            case FUNCTIONS -> new Functions(fields.text(TEXT));
            case GOALS -> new AnnualGoals(fields.text(PLANNED), fields.text(ACHIEVED));
            case ROWS -> new RowOrder(numbers(fields.text(NUMBERS)));
        };
    }

    private static PieceFields fields(Piece piece) {
        return switch (piece) {
            case Header header -> header(header);
            case BudgetExecution money -> MoneyText.write(money);
            case Functions functions -> new PieceFields().with(TEXT, functions.text());
            case AnnualGoals goals ->
                new PieceFields().with(PLANNED, goals.planned()).with(ACHIEVED, goals.achieved());
            case RowOrder order -> new PieceFields().with(NUMBERS, text(order.numbers()));
            case Row row -> row(row.indicator());
            case NotApplicable request ->
                new PieceFields()
                        .with(ROW, request.row())
                        .with(GROUP, request.group())
                        .with(REASON, request.reason());
            case Answer answer -> new PieceFields().with(TEXT, answer.text());
            case Attachment file -> attachment(file);
        };
    }

    private static PieceFields header(Header header) {
        return new PieceFields()
                .with(DEPARTMENT_NAME, header.departmentName())
                .with(ACCOUNTING_UNITS, header.accountingUnits())
                .with(PREPARER, header.preparer())
                .with(PHONE, header.phone())
                .with(FILLED_ON, header.filledOn());
    }

    private static Header header(PieceFields fields) {
        return new Header(
                fields.text(DEPARTMENT_NAME),
                fields.get(ACCOUNTING_UNITS, Integer::valueOf),
                fields.text(PREPARER),
                fields.text(PHONE),
                fields.get(FILLED_ON, LocalDate::parse));
    }

    private static NotApplicable request(PieceFields fields) {
        return new NotApplicable(
                fields.get(ROW, Integer::valueOf), fields.get(GROUP, Level1::valueOf), fields.text(REASON));
    }

    private static PieceFields attachment(Attachment file) {
        return new PieceFields()
                .with(ROW, file.row())
                .with(NAME, file.name())
                .with(SIZE, file.size())
                .with(SHA256, file.sha256());
    }

    private static Attachment attachment(PieceFields fields) {
        return new Attachment(
                fields.get(ROW, Integer::valueOf),
                fields.text(NAME),
                Long.parseLong(fields.text(SIZE)),
                fields.text(SHA256));
    }

    private static PieceFields row(Indicator row) {
        return new PieceFields()
                .with(LEVEL1, row.level1())
                .with(LEVEL2, row.level2())
                .with(LEVEL3, row.level3())
                .with(CONTENT, row.content())
                .with(TARGET, row.target())
                .with(ACTUAL, row.actual())
                .with(MAX_SCORE, row.maxScore())
                .with(SELF_SCORE, row.selfScore())
                .with(DEVIATION_REASON, row.deviationReason())
                .with(IMPROVEMENT, row.improvement())
                .with(TIER, row.tier());
    }

    private static Indicator row(int number, PieceFields fields) {
        return new Indicator(
                number,
                new Indicator.Levels(Level1.valueOf(fields.text(LEVEL1)), fields.text(LEVEL2), fields.text(LEVEL3)),
                fields.text(CONTENT),
                fields.text(TARGET),
                fields.text(ACTUAL),
                new Indicator.Points(fields.get(MAX_SCORE, Score::of), fields.get(SELF_SCORE, Score::of)),
                new Indicator.Shortfall(fields.text(DEVIATION_REASON), fields.text(IMPROVEMENT)),
                fields.get(TIER, Tier::valueOf));
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
