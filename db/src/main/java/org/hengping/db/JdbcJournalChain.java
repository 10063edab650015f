package org.hengping.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal.Head;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain of the journal of a district: its end, which is held while it grows, and the entries that wait for a place. */
@Adapter
class JdbcJournalChain {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcJournalChain(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The end of a chain; one that is still empty where there is none. */
    Head head(String districtCode) {
        return head(districtCode, "").orElse(new Head(districtCode, 0, Sha256.NONE, false));
    }

    /** The same, against all others. @throws java.util.NoSuchElementException where there is none */
    Head hold(String districtCode) {
        return head(districtCode, " FOR UPDATE").orElseThrow();
    }

    void begun(String districtCode) {
        jdbc.sql("UPDATE journal_head SET begun = TRUE WHERE district_code = ?")
                .param(districtCode)
                .update();
    }

    /** @return how many have got their places, at most so many */
    int grow(String districtCode, int most) {
        Head head = hold(districtCode);
        List<JournalEntry> chained = new ArrayList<>();
        long sequence = head.sequence();
        String hash = head.hash();
        for (JournalEntry entry : waiting(districtCode, Long.MIN_VALUE, most)) {
            JournalEntry next = entry.chained(++sequence, hash);
            hash = next.hash(sequence, hash);
            chained.add(next);
        }
        batches.batchUpdate(
                "UPDATE journal_entry SET sequence = ?, hash = ? WHERE id = ?",
                chained.stream().map(JdbcJournalChain::placed).toList());
        if (!chained.isEmpty()) {
            jdbc.sql("UPDATE journal_head SET sequence = ?, hash = ? WHERE district_code = ?")
                    .params(sequence, hash, districtCode)
                    .update();
        }
        return chained.size();
    }

    /** Entries without a place, in the order they were made. @param after the id of an entry */
    List<JournalEntry> waiting(String districtCode, long after, int most) {
        return JournalColumns.list(jdbc.sql(
                        JournalColumns.SELECT + "district_code = ? AND sequence IS NULL AND id > ? ORDER BY id LIMIT ?")
                .params(districtCode, after, most));
    }

    private Optional<Head> head(String districtCode, String lock) {
        return jdbc.sql("SELECT sequence, hash, begun FROM journal_head WHERE district_code = ?" + lock)
                .param(districtCode)
                .query((row, number) ->
                        new Head(districtCode, row.getLong("sequence"), row.getString("hash"), row.getBoolean("begun")))
                .optional();
    }

    private static @Nullable Object[] placed(JournalEntry entry) {
        Place place = entry.place();
        return new @Nullable Object[] {
            place == null ? null : place.sequence(), place == null ? null : place.hash(), entry.id()
        };
    }
}
