package org.hengping.core.form;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/**
 * The form (表内容): everything a department writes, as one value. Sums, rates and computed scores are derived from it, never kept in it.
 *
 * @param indicators the rows in their order
 */
public record EvaluationForm(
        Header header,
        BudgetExecution budget,
        Functions functions,
        AnnualGoals goals,
        List<Indicator> indicators,
        List<NotApplicable> notApplicable,
        List<Answer> answers,
        List<Attachment> attachments) {

    public EvaluationForm {
        indicators = List.copyOf(indicators);
        notApplicable = List.copyOf(notApplicable);
        answers = List.copyOf(answers);
        attachments = List.copyOf(attachments);
    }

    /** A form without attachments. */
    public EvaluationForm(
            Header header,
            BudgetExecution budget,
            Functions functions,
            AnnualGoals goals,
            List<Indicator> indicators,
            List<NotApplicable> notApplicable,
            List<Answer> answers) {
        this(header, budget, functions, goals, indicators, notApplicable, answers, List.of());
    }

    /** Nothing filled in but the name of the department. */
    public static EvaluationForm blank(String departmentName) {
        return new EvaluationForm(
                new Header(departmentName, null, "", "", null),
                new BudgetExecution(FundingLine.blank("年度资金总额"), List.of(FundingLine.blank("财政拨款")), null),
                new Functions(""),
                new AnnualGoals("", ""),
                List.of(),
                List.of(),
                List.of());
    }

    /** Puts pieces together; what is missing is blank, rows that the order does not name come last. */
    public static EvaluationForm of(Collection<? extends Piece> pieces) {
        EvaluationForm blank = blank("");
        return new EvaluationForm(
                first(pieces, Header.class).orElse(blank.header),
                first(pieces, BudgetExecution.class).orElse(blank.budget),
                first(pieces, Functions.class).orElse(blank.functions),
                first(pieces, AnnualGoals.class).orElse(blank.goals),
                ordered(pieces),
                all(pieces, NotApplicable.class).toList(),
                all(pieces, Answer.class).toList(),
                all(pieces, Attachment.class).toList());
    }

    /** The same form with other rows. */
    public EvaluationForm with(List<Indicator> rows) {
        return new EvaluationForm(header, budget, functions, goals, rows, notApplicable, answers, attachments);
    }

    /** The same form with other answers to its warnings. */
    public EvaluationForm answering(List<Answer> given) {
        return new EvaluationForm(header, budget, functions, goals, indicators, notApplicable, given, attachments);
    }

    /** The form taken apart again, in the order of the piece ids. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(List.of(header, budget, functions, goals));
        pieces.add(new RowOrder(indicators.stream().map(Indicator::number).toList()));
        indicators.forEach(indicator -> pieces.add(new Row(indicator)));
        pieces.addAll(notApplicable);
        pieces.addAll(answers);
        pieces.addAll(attachments);
        return pieces.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** The points (分值) that the rows of a group can earn together, cost being counted into output. */
    public Score maxScore(Level1 group) {
        return indicators.stream()
                .filter(row -> row.level1().group() == group)
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(Score.ZERO, Score::plus);
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream().filter(row -> row.number() == number).findFirst();
    }

    /** Whether 不适用 is requested for the row, by itself or with its group. */
    public boolean notApplicable(Indicator row) {
        Level1 group = row.level1().group();
        return notApplicable.stream()
                .anyMatch(request -> group == request.group()
                        || Integer.valueOf(row.number()).equals(request.row()));
    }

    /** Those of a row; of the form as a whole where {@code null}. */
    public List<Attachment> attachments(@Nullable Integer row) {
        return attachments.stream()
                .filter(file -> Objects.equals(file.row(), row))
                .toList();
    }

    public Optional<Answer> answer(String finding) {
        return answers.stream()
                .filter(answer -> answer.finding().equals(finding))
                .findFirst();
    }

    private static List<Indicator> ordered(Collection<? extends Piece> pieces) {
        List<Integer> order =
                first(pieces, RowOrder.class).map(RowOrder::numbers).orElse(List.of());
        Map<Integer, Indicator> rows = all(pieces, Row.class)
                .map(Row::indicator)
                .collect(toMap(Indicator::number, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
        List<Indicator> inOrder = new ArrayList<>();
        order.forEach(number -> Optional.ofNullable(rows.remove(number)).ifPresent(inOrder::add));
        inOrder.addAll(rows.values());
        return inOrder;
    }

    private static <P extends Piece> Optional<P> first(Collection<? extends Piece> pieces, Class<P> kind) {
        return all(pieces, kind).findFirst();
    }

    private static <P extends Piece> Stream<P> all(Collection<? extends Piece> pieces, Class<P> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast).sorted((a, b) -> a.id().compareTo(b.id()));
    }
}
