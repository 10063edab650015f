package org.hengping.core.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengping.core.Fields;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of one piece: lines of {@code name=value} in a fixed order, absent and empty values left out. A backslash before
 * {@code n}, {@code r} or {@code \} keeps a value on its line. Drafts are stored in it.
 */
public final class PieceText {

    private PieceText() {}

    public static String write(Piece piece) {
        return switch (piece) {
            case Header header ->
                new Fields()
                        .with("departmentName", header.departmentName())
                        .with("accountingUnits", header.accountingUnits())
                        .with("preparer", header.preparer())
                        .with("phone", header.phone())
                        .with("filledOn", header.filledOn())
                        .write();
            case BudgetExecution budget -> budget(budget).write();
            case Functions functions ->
                new Fields().with("text", functions.text()).write();
            case AnnualGoals goals ->
                new Fields()
                        .with("planned", goals.planned())
                        .with("achieved", goals.achieved())
                        .write();
            case RowOrder order ->
                new Fields()
                        .with(
                                "numbers",
                                order.numbers().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .write();
            case Row row -> row(row.indicator()).write();
            case NotApplicable request ->
                new Fields()
                        .with("row", request.row())
                        .with("group", request.group())
                        .with("reason", request.reason())
                        .write();
            case Answer answer -> new Fields().with("text", answer.text()).write();
            case Attachment file ->
                new Fields()
                        .with("row", file.row())
                        .with("name", file.name())
                        .with("size", file.size())
                        .with("sha256", file.sha256())
                        .write();
        };
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    public static Piece read(PieceId id, String text) {
        Fields fields = Fields.read(text);
        return switch (id.kind()) {
            case "header" ->
                new Header(
                        fields.text("departmentName"),
                        fields.get("accountingUnits", Integer::valueOf),
                        fields.text("preparer"),
                        fields.text("phone"),
                        fields.get("filledOn", LocalDate::parse));
            case "budget" -> budget(fields);
            case "functions" -> new Functions(fields.text("text"));
            case "goals" -> new AnnualGoals(fields.text("planned"), fields.text("achieved"));
            case "rows" -> new RowOrder(numbers(fields.text("numbers")));
            case "row" -> new Row(row(Integer.parseInt(id.rest()), fields));
            case "not-applicable" ->
                new NotApplicable(
                        fields.get("row", Integer::valueOf),
                        fields.get("group", Level1::valueOf),
                        fields.text("reason"));
            case "attachment" ->
                new Attachment(
                        fields.get("row", Integer::valueOf),
                        fields.text("name"),
                        Long.parseLong(fields.text("size")),
                        fields.text("sha256"));
            default -> new Answer(id.rest(), fields.text("text"));
        };
    }

    private static Fields budget(BudgetExecution budget) {
        Fields fields = line(new Fields(), "total.", budget.total());
        List<FundingLine> sources = budget.sources();
        for (int i = 0; i < sources.size(); i++) {
            line(fields, "source." + i + ".", sources.get(i));
        }
        return fields.with("sources", sources.size()).with("selfScore", budget.selfScore());
    }

    private static BudgetExecution budget(Fields fields) {
        List<FundingLine> sources = new ArrayList<>();
        int size = Objects.requireNonNullElse(fields.get("sources", Integer::valueOf), 0);
        for (int i = 0; i < size; i++) {
            sources.add(line(fields, "source." + i + "."));
        }
        return new BudgetExecution(line(fields, "total."), sources, fields.get("selfScore", Score::of));
    }

    private static Fields line(Fields fields, String prefix, FundingLine line) {
        return fields.with(prefix + "name", line.name())
                .with(prefix + "budget", exact(line.budget()))
                .with(prefix + "executed", exact(line.executed()))
                .with(prefix + "higherLevelTransfer", exact(line.higherLevelTransfer()));
    }

    private static FundingLine line(Fields fields, String prefix) {
        return new FundingLine(
                fields.text(prefix + "name"),
                fields.get(prefix + "budget", Amount::of),
                fields.get(prefix + "executed", Amount::of),
                fields.get(prefix + "higherLevelTransfer", Amount::of));
    }

    private static Fields row(Indicator row) {
        return new Fields()
                .with("level1", row.level1())
                .with("level2", row.level2())
                .with("level3", row.level3())
                .with("content", row.content())
                .with("target", row.target())
                .with("actual", row.actual())
                .with("maxScore", row.maxScore())
                .with("selfScore", row.selfScore())
                .with("deviationReason", row.deviationReason())
                .with("improvement", row.improvement())
                .with("tier", row.tier());
    }

    private static Indicator row(int number, Fields fields) {
        return new Indicator(
                number,
                Level1.valueOf(fields.text("level1")),
                fields.text("level2"),
                fields.text("level3"),
                fields.text("content"),
                fields.text("target"),
                fields.text("actual"),
                fields.get("maxScore", Score::of),
                fields.get("selfScore", Score::of),
                fields.text("deviationReason"),
                fields.text("improvement"),
                fields.get("tier", Tier::valueOf));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static @Nullable String exact(@Nullable Amount amount) {
        return amount == null ? null : amount.value().toPlainString();
    }
}
