package org.hengping.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.RowOutcome.Basis;

/**
 * What has to be decided before a form can be approved, and what was rejected, so that it has to go back.
 *
 * @param rows claims above the computed score
 * @param answers answers nobody accepted or rejected
 * @param requests 不适用 nobody granted or refused
 * @param rejected answers and requests that were not accepted
 */
public record OpenDecisions(
        List<RowOutcome> rows, List<AnswerOutcome> answers, List<RequestOutcome> requests, List<PieceId> rejected) {

    static OpenDecisions of(List<RowOutcome> rows, List<AnswerOutcome> answers, List<RequestOutcome> requests) {
        return new OpenDecisions(
                rows.stream().filter(row -> row.basis() == Basis.OPEN).toList(),
                answers.stream()
                        .filter(answer -> answer.state() == AnswerOutcome.State.OPEN)
                        .toList(),
                requests.stream().filter(request -> request.granted() == null).toList(),
                Stream.concat(
                                answers.stream()
                                        .filter(answer -> answer.state() == AnswerOutcome.State.REJECTED)
                                        .map(answer -> answer.answer().id()),
                                requests.stream()
                                        .filter(request -> Boolean.FALSE.equals(request.granted()))
                                        .map(request -> request.request().id()))
                        .toList());
    }

    /** Everything undecided, by its piece, in the order of the form. */
    public List<PieceId> undecided() {
        return Stream.of(
                        rows.stream().map(RowOutcome::piece),
                        answers.stream().map(answer -> answer.answer().id()),
                        requests.stream().map(request -> request.request().id()))
                .flatMap(pieces -> pieces)
                .sorted()
                .toList();
    }

    /** How much is undecided of each kind, in words; what there is none of is not named. */
    public Sentence inWords() {
        List<Object> parts = new ArrayList<>();
        part(parts, "open.rows", rows.size());
        part(parts, "open.answers", answers.size());
        part(parts, "open.requests", requests.size());
        return new Sentence("open.parts." + parts.size(), parts);
    }

    private static void part(List<Object> parts, String key, int count) {
        if (count > 0) {
            parts.add(Sentence.of(key, count));
        }
    }

    public boolean none() {
        return undecided().isEmpty() && rejected.isEmpty();
    }
}
