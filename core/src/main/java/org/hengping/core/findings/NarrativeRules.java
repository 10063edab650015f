package org.hengping.core.findings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.narrative.Context;
import org.hengping.core.narrative.Statement;
import org.hengping.core.narrative.Topic;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Target;

/** What the words of the form say about a thing, held against what its row says. */
final class NarrativeRules {

    private NarrativeRules() {}

    /** Silent where any statement agrees, or where the parts that the text names make up the row's value. */
    static Stream<Observation> conflict(Inspection form) {
        List<Statement> achieved = Statement.in(form.form().goals().achieved(), year(form));
        List<Statement> planned = Statement.in(form.form().goals().planned(), Optional.empty()).stream()
                .map(Statement::promised)
                .toList();
        return form.rows()
                .flatMap(understood -> Stream.concat(
                        conflict(
                                understood,
                                FormColumn.ACTUAL,
                                understood.row().actual(),
                                reached(understood),
                                achieved),
                        conflict(
                                understood,
                                FormColumn.TARGET,
                                understood.row().target(),
                                promised(understood.target()),
                                planned)));
    }

    /** The year that the account is about, by what it and the values of the rows say. */
    private static Optional<Integer> year(Inspection form) {
        Stream<String> values = form.rows()
                .map(understood ->
                        understood.row().actual() + "，" + understood.row().target());
        return Context.year(
                Stream.concat(Stream.of(form.form().goals().achieved()), values).collect(Collectors.joining("，")));
    }

    private static Stream<Observation> conflict(
            ScoredRow understood, FormColumn column, String written, List<Measure> values, List<Statement> statements) {
        List<Statement> counted = understood.target() instanceof Target.Trend
                ? statements.stream()
                        .flatMap(statement -> statement.movement().stream())
                        .toList()
                : statements;
        Map<Statement, String> against = new LinkedHashMap<>();
        List<String> names = names(understood);
        for (String name : names) {
            Topic topic = Topic.of(name);
            against(topic, values, counted, names.size() > 1)
                    .forEach(statement -> against.putIfAbsent(statement, statement.words(topic)));
        }
        String said = String.join("、", against.values());
        return against.isEmpty()
                ? Stream.empty()
                : Stream.of(Observation.in(understood.row(), column, said, written, said, written)
                        .worded(column.id()));
    }

    /**
     * What the text says about a thing that its value is not; where a sentence has several numbers for it, they are parts.
     *
     * @param several whether the row speaks of several things, whose numbers stand beside each other
     */
    private static List<Statement> against(
            Topic topic, List<Measure> values, List<Statement> statements, boolean several) {
        List<Statement> same = statements.stream()
                .filter(statement -> values.stream().anyMatch(statement::countsLike) && statement.about(topic))
                .toList();
        if (values.stream().anyMatch(value -> agree(same, value))) {
            return List.of();
        }
        List<Statement> firm = same.stream()
                .filter(statement ->
                        statement.firm(topic) && (several || values.stream().noneMatch(statement::beside)))
                .toList();
        return firm.stream().filter(statement -> alone(statement, firm)).toList();
    }

    private static boolean alone(Statement statement, List<Statement> others) {
        return others.stream()
                .filter(other ->
                        other.context().numbers().equals(statement.context().numbers()))
                .allMatch(other -> other.value().equals(statement.value()));
    }

    private static boolean agree(List<Statement> statements, Measure value) {
        Measure sum = statements.stream()
                .map(statement -> statement.value().in(value))
                .reduce((one, other) -> new Measure(one.number().add(other.number()), value.unit()))
                .orElse(value);
        return statements.stream().anyMatch(statement -> statement.agrees(value))
                || (!statements.isEmpty() && sum.number().compareTo(value.number()) == 0);
    }

    /** What a row is about; each thing by itself where there are several. */
    static List<String> names(ScoredRow understood) {
        String content = understood.row().content();
        List<String> things = understood.target() instanceof Target.PerItem
                ? Arrays.stream(content.split("、"))
                        .filter(thing -> !thing.isBlank())
                        .toList()
                : List.of();
        if (things.size() > 1) {
            return things;
        }
        String named = understood.target() instanceof Target.Quantity quantity ? quantity.named() : "";
        return List.of(content + "，" + named);
    }

    /** The row's values; a unit that was not written is the target's. */
    static List<Measure> reached(ScoredRow understood) {
        List<Measure> wanted = promised(understood.target());
        if (wanted.isEmpty()) {
            return List.of();
        }
        return switch (understood.actual()) {
            case Actual.Number number -> List.of(named(signed(understood.target(), number), wanted.getFirst()));
            case Actual.Numbers several ->
                several.values().stream()
                        .map(value -> named(value, wanted.getFirst()))
                        .toList();
            case Actual.Approximately about -> List.of();
            case Actual.OtherUnit other -> List.of();
            case Actual.Words words -> List.of();
            case Actual.Nothing nothing -> List.of();
        };
    }

    private static Measure signed(Target target, Actual.Number number) {
        return target instanceof Target.Trend trend
                ? moved(number.value(), trend.growth() != number.opposite())
                : number.value();
    }

    /** A fall is negative. */
    private static Measure moved(Measure rate, boolean growth) {
        return growth ? rate : new Measure(rate.number().negate(), rate.unit());
    }

    private static Measure named(Measure value, Measure wanted) {
        return value.unit().isEmpty() ? new Measure(value.number(), wanted.unit()) : value;
    }

    /** Only what counts a whole: values for each person or event are not in the text's totals. */
    private static List<Measure> promised(Target target) {
        return switch (target) {
            case Target.Quantity quantity -> List.of(quantity.value());
            case Target.PerItem item -> List.of(item.each().value());
            case Target.Range range -> List.of(range.low(), range.high());
            case Target.PerUnit unit -> List.of();
            case Target.Trend trend -> List.of(moved(trend.rate(), trend.growth()));
            case Target.Deadline deadline -> List.of();
            case Target.Approximate about -> List.of();
            case Target.Tiered tiered -> List.of();
            case Target.Qualitative words -> List.of();
            case Target.Unclear unclear -> List.of();
            case Target.Placeholder nothing -> List.of();
        };
    }
}
