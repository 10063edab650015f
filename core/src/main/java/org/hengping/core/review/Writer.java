package org.hengping.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.organization.Hand;

/**
 * One of those who wrote a version (填报): they were the last to save a piece that stands in it, by whatever way it was saved, or handed it in.
 *
 * @param rows the rows last saved by them, counted from 1 in the order of the version's table
 * @param others how many other pieces: header, texts, funds, answers, requests, attachments
 * @param submitted whether they handed it in
 */
public record Writer(Hand hand, List<Integer> rows, int others, boolean submitted) {

    public Writer {
        rows = List.copyOf(rows);
    }

    /**
     * Those who wrote what a draft holds, whoever hands it in first among them.
     *
     * @param submitter stands for the pieces of which nobody knows who saved them
     */
    public static List<Writer> of(Draft draft, Hand submitter) {
        Map<Hand, Writer> writers = new LinkedHashMap<>();
        writers.put(submitter, new Writer(submitter, List.of(), 0, true));
        EvaluationForm form = draft.form();
        draft.pieces().values().forEach(saved -> {
            Hand hand = Objects.requireNonNullElse(saved.by(), submitter);
            writers.merge(hand, one(hand, saved.content(), form), Writer::with);
        });
        return List.copyOf(writers.values());
    }

    private static Writer one(Hand hand, Piece piece, EvaluationForm form) {
        return piece instanceof Piece.Row row
                ? new Writer(hand, List.of(form.indicators().indexOf(row.indicator()) + 1), 0, false)
                : new Writer(hand, List.of(), 1, false);
    }

    private Writer with(Writer more) {
        List<Integer> all = java.util.stream.Stream.concat(rows.stream(), more.rows.stream())
                .sorted()
                .toList();
        return new Writer(hand, all, others + more.others, submitted || more.submitted);
    }
}
