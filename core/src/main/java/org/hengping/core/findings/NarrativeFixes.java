package org.hengping.core.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.narrative.SharedWords;
import org.hengping.core.narrative.Statement;
import org.hengping.core.narrative.Topic;
import org.hengping.core.scoring.Items;
import org.hengping.core.value.Actual;
import org.hengping.core.value.ActualGrammar;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Target;

/** The actual value that the account of results gives: one number, or for 各n one for each thing, in the order of the content. */
final class NarrativeFixes {

    private NarrativeFixes() {}

    static Optional<Fix> actual(Inspection form, Observation observation) {
        return form.at(observation.place())
                .filter(understood -> PieceEdit.column(observation.place()) == FormColumn.ACTUAL)
                .flatMap(understood -> {
                    List<Statement> statements =
                            Statement.in(form.form().goals().achieved());
                    return understood.target() instanceof Target.PerItem each
                            ? items(understood, each, statements).map(text -> new Text(text, text))
                            : number(understood, statements);
                })
                .flatMap(text -> PieceEdit.write(
                        form.form(), observation.place(), text.written, Sentence.of("fix.change", text.shown)));
    }

    private static Optional<String> items(ScoredRow understood, Target.PerItem target, List<Statement> statements) {
        List<String> things = Arrays.stream(understood.row().content().split("、"))
                .filter(thing -> !thing.isBlank())
                .toList();
        if (things.size() < 2 || things.size() != Items.count(understood.row())) {
            return Optional.empty();
        }
        List<Measure> values = values(
                things,
                statements.stream()
                        .filter(statement -> statement.countsLike(target.each().value()))
                        .toList());
        String text = values.stream().map(Measure::toString).collect(Collectors.joining("、"));
        return ActualGrammar.read(text, "", target) instanceof Actual.Numbers read
                        && read.values().equals(values)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Named before its number (岗13个) or after it (13个岗): whichever way the text says it for all things, and only if not both. */
    private static List<Measure> values(List<String> things, List<Statement> counted) {
        List<Measure> before = values(things, counted, Statement::before);
        List<Measure> after = values(things, counted, Statement::after);
        return before.isEmpty() ? after : after.isEmpty() ? before : List.of();
    }

    /** A value for each thing, each from a statement of its own; empty where the text does not give exactly that. */
    private static List<Measure> values(
            List<String> things, List<Statement> statements, Function<Statement, String> words) {
        List<Statement> taken = new ArrayList<>();
        for (String thing : things) {
            List<Statement> about = statements.stream()
                    .filter(statement ->
                            SharedWords.shareName(thing, words.apply(statement)) && statement.firm(Topic.of(thing)))
                    .toList();
            if (!plain(about)) {
                return List.of();
            }
            taken.add(about.getFirst());
        }
        return new HashSet<>(taken).size() < things.size()
                ? List.of()
                : taken.stream().map(Statement::value).toList();
    }

    private static Optional<Text> number(ScoredRow understood, List<Statement> statements) {
        if (!(understood.actual() instanceof Actual.Number number)) {
            return Optional.empty();
        }
        List<Measure> values = NarrativeRules.reached(understood);
        List<Statement> about = statements.stream()
                .filter(statement -> values.stream().anyMatch(statement::countsLike))
                .filter(statement -> NarrativeRules.names(understood).stream()
                        .map(Topic::of)
                        .anyMatch(topic -> statement.about(topic) && statement.firm(topic)))
                .toList();
        return plain(about) ? written(understood, number, about.getFirst()) : Optional.empty();
    }

    /** In place of the number that is there; only where the row is then understood to say what the text says. */
    private static Optional<Text> written(ScoredRow understood, Actual.Number number, Statement said) {
        String old = number.value().number().toPlainString();
        Measure same = said.value().in(number.value());
        Text text = number.picked()
                ? new Text(
                        understood
                                .row()
                                .actual()
                                .replaceFirst(
                                        "(?<![\\d.])" + old + "(?![\\d.])",
                                        same.number().toPlainString()),
                        same.toString())
                : new Text(said.value().toString(), said.value().toString());
        return ActualGrammar.read(text.written, "", understood.target()) instanceof Actual.Number read
                        && said.agrees(read.value())
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Exactly one number, said once or several times, and not roughly. */
    private static boolean plain(List<Statement> statements) {
        return statements.stream().map(Statement::value).distinct().count() == 1
                && statements.stream().allMatch(Statement::exact);
    }

    private record Text(String written, String shown) {}
}
