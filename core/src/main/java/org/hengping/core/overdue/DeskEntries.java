package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock ledger of the evaluations. Entries are added and closed, never taken out. */
public interface DeskEntries {

    void add(DeskEntry entry);

    /** Many at once. */
    void addAll(List<DeskEntry> added);

    /** The entry of an evaluation that is still open; empty where its clock stands still (免于填报). */
    Optional<DeskEntry> open(long evaluationId);

    /** Closes the open entry; without effect where there is none. */
    void close(long evaluationId, Instant at, String heldBy);

    /** Sets the due day of an entry anew: after an extension, or a change of the calendar. */
    void due(DeskEntry entry, @Nullable LocalDate dueOn);

    /** All of an evaluation, the first one first. */
    List<DeskEntry> all(long evaluationId);

    /** All of a round, those of one evaluation one after another, the first one first. */
    List<DeskEntry> ofRound(String districtCode, long roundId);

    /** The open entries of a round, in no particular order. */
    List<DeskEntry> openOf(String districtCode, long roundId);
}
