package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hengping.core.Sha256;
import org.hengping.core.organization.Hand;
import org.junit.jupiter.api.Test;

class HistoryEntryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456789Z");

    @Test
    void an_entry_is_chained_to_the_one_before_it() {
        HistoryEntry first = entry("").chained(0, Sha256.NONE);
        HistoryEntry second = entry("同意").chained(first.sequence(), first.hash());

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash()).hasSize(64);
        assertThat(second.intact()).isTrue();
    }

    @Test
    void an_opinion_changed_afterwards_breaks_the_hash() {
        HistoryEntry signed = entry("同意").chained(0, Sha256.NONE);

        HistoryEntry forged = new HistoryEntry(
                signed.evaluationId(),
                new HistoryEntry.Link(signed.sequence(), signed.previousHash(), signed.hash()),
                signed.at(),
                new Hand(signed.actorId(), signed.actorName(), signed.behalfOfId(), signed.behalfOfName()),
                signed.act(),
                new HistoryEntry.Way(signed.from(), signed.to()),
                new HistoryEntry.Basis(signed.version(), signed.versionHash(), signed.sheetHash()),
                "不同意");

        assertThat(signed.intact()).isTrue();
        assertThat(forged.intact()).isFalse();
    }

    @Test
    void times_are_kept_to_the_microsecond_as_databases_do() {
        assertThat(entry("").at()).isEqualTo(Instant.parse("2026-03-02T04:00:00.123456Z"));
    }

    private static HistoryEntry entry(String opinion) {
        return new HistoryEntry(
                7,
                new HistoryEntry.Link(0, "", ""),
                NOON,
                new Hand(3, "区妇联负责人", null, ""),
                Act.ENDORSE,
                new HistoryEntry.Way(Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW),
                new HistoryEntry.Basis(1, "a".repeat(64), ""),
                opinion);
    }
}
