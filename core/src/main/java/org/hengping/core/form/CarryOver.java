package org.hengping.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.indicator.Indicator;

/**
 * Carrying over (沿用上年指标): rows of an earlier year become rows of a draft. What was promised comes along, what came of it does not: no
 * actual, no self score, no reason, no improvement, no tier.
 *
 * @param draft what the draft holds now
 * @param handedIn versions of the same evaluation; remarks name their rows by number, so none of these numbers is given away again
 * @param chosen rows of the earlier year, in the order they shall have
 * @param replaces whether the rows of the draft go, with all that was said about them; otherwise the new ones follow them
 */
public record CarryOver(EvaluationForm draft, List<EvaluationForm> handedIn, List<Indicator> chosen, boolean replaces) {

    public CarryOver {
        handedIn = List.copyOf(handedIn);
        chosen = List.copyOf(chosen);
    }

    /** The rows of a draft with something in them or about them; only for these somebody has to be asked before they go. */
    public static List<Indicator> filled(EvaluationForm draft) {
        return draft.indicators().stream()
                .filter(row -> !row.empty()
                        || row.hasReason()
                        || row.tier() != null
                        || about(draft, row.number()).count() > 1)
                .toList();
    }

    /** The new rows, and the order in which they stand with the rows that stay. */
    public List<Piece> saved() {
        int above = highest();
        List<Indicator> rows = IntStream.range(0, chosen.size())
                .mapToObj(i -> chosen.get(i).promise().numbered(above + 1 + i))
                .toList();
        List<Piece> saved = new ArrayList<>(rows.stream().map(Row::new).toList());
        Stream<Indicator> stay = replaces ? Stream.empty() : draft.indicators().stream();
        saved.add(new RowOrder(
                Stream.concat(stay, rows.stream()).map(Indicator::number).toList()));
        return saved;
    }

    /** The rows that go, and the requests, answers and attachments that belong to them. */
    public List<PieceId> removed() {
        return replaces
                ? draft.indicators().stream()
                        .flatMap(row -> about(draft, row.number()))
                        .toList()
                : List.of();
    }

    private int highest() {
        return Stream.concat(Stream.of(draft), handedIn.stream())
                .flatMap(form -> form.pieces().stream())
                .flatMap(piece -> FindingKey.row(piece.id()).stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static Stream<PieceId> about(EvaluationForm form, int number) {
        return form.pieces().stream()
                .map(Piece::id)
                .filter(id -> FindingKey.row(id).filter(row -> row == number).isPresent());
    }
}
