package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Example;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Hand;
import org.junit.jupiter.api.Test;

class WriterTest {

    private static final Hand PREPARER = new Hand(1, "填报人", null, "");
    private static final Hand HEAD = new Hand(2, "负责人", null, "");
    private static final Hand DEPUTY = new Hand(3, "代理人", 2L, "负责人");

    @Test
    void whoever_saved_a_piece_last_wrote_it() {
        Draft draft = draft(Map.of(PieceId.row(3), HEAD, PieceId.row(5), HEAD, PieceId.FUNCTIONS, DEPUTY));

        assertThat(Writer.of(draft, PREPARER))
                .contains(new Writer(HEAD, List.of(3, 5), 0, false), new Writer(DEPUTY, List.of(), 1, false));
    }

    @Test
    void pieces_of_which_nobody_knows_who_saved_them_count_for_whoever_hands_them_in() {
        List<Writer> writers = Writer.of(draft(Map.of(PieceId.row(3), HEAD)), PREPARER);

        assertThat(writers.getFirst().hand()).isEqualTo(PREPARER);
        assertThat(writers.getFirst().rows()).hasSize(16).doesNotContain(3);
        assertThat(writers.getFirst().submitted()).isTrue();
        assertThat(writers).hasSize(2);
    }

    @Test
    void whoever_hands_in_what_others_wrote_counts_without_a_piece() {
        Map<PieceId, Hand> all = new LinkedHashMap<>();
        Example.womensFederation().pieces().forEach(piece -> all.put(piece.id(), HEAD));

        assertThat(Writer.of(draft(all), DEPUTY)).contains(new Writer(DEPUTY, List.of(), 0, true));
    }

    @Test
    void rows_are_counted_in_the_order_of_the_table() {
        Map<PieceId, Draft.Saved> pieces = new LinkedHashMap<>();
        List.of(
                        new Piece.Row(Example.womensFederation().indicators().get(0)),
                        new Piece.Row(Example.womensFederation().indicators().get(1)),
                        new Piece.RowOrder(List.of(2, 1)))
                .forEach(piece -> pieces.put(piece.id(), new Draft.Saved(1, piece, null)));
        pieces.computeIfPresent(PieceId.row(2), (id, saved) -> new Draft.Saved(1, saved.content(), HEAD));

        assertThat(Writer.of(new Draft(1, pieces), PREPARER)).contains(new Writer(HEAD, List.of(1), 0, false));
    }

    private static Draft draft(Map<PieceId, Hand> by) {
        Map<PieceId, Draft.Saved> pieces = new LinkedHashMap<>();
        Example.womensFederation()
                .pieces()
                .forEach(piece -> pieces.put(piece.id(), new Draft.Saved(1, piece, by.get(piece.id()))));
        return new Draft(1, pieces);
    }
}
