package org.hengping.core.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.jspecify.annotations.Nullable;

/** The rows on record as they lie in the store, understood by nobody: a check trusts none of them. */
public interface StoredRecords {

    /** All of a form. */
    List<StoredRecord> of(long evaluationId);

    /** All of a district of a kind that belongs to no form, in pieces of some hundred. */
    void of(String districtCode, RecordKind kind, Consumer<List<StoredRecord>> reader);

    /** These records; those that are not there are left out. All of one kind. */
    List<StoredRecord> find(RecordKind kind, Collection<Subject> records);

    /** What a form stands by; empty where there is no such form. */
    Optional<Standing> standing(long evaluationId);

    /** The forms of a district, in no particular order. */
    List<Long> forms(String districtCode);

    /**
     * What a form stands by.
     *
     * @param last the last entry of its history
     * @param open the open entries of the ledger
     */
    record Standing(
            StoredRecord form,
            @Nullable StoredRecord last,
            List<StoredRecord> open,
            @Nullable StoredRecord version,
            @Nullable StoredRecord judgment) {}
}
