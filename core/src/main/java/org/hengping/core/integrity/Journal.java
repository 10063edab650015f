package org.hengping.core.integrity;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The journal of the records (登记簿): only added to, by whatever writes a record, in the same transaction. */
public interface Journal {

    void append(List<JournalEntry> entries);

    /**
     * Gives entries of a district that have no place in its chain yet the next ones, in the order they were made.
     *
     * @return how many; fewer than wanted where no more wait
     */
    int chain(String districtCode, int most);

    /** Where the chain of a district ends. */
    Head head(String districtCode);

    /** The same, held against all others until the transaction ends. */
    Head hold(String districtCode);

    /** From now on what the journal of the district does not know must be foreign. */
    void begun(String districtCode);

    /** The chain of a district in its order, then what waits for a place. */
    void read(String districtCode, Consumer<JournalEntry> reader);

    /** All states of the records of a form, in no particular order. */
    List<JournalEntry> of(long evaluationId);

    /** All states of records of a kind, in no particular order; of few, or of a kind of which there are few. */
    List<JournalEntry> of(String districtCode, RecordKind kind);

    /** The last states of records; those it does not know are left out. */
    List<JournalEntry> last(Collection<JournalEntry.Subject> records);

    /** How many records of a kind a district has by the journal. */
    long count(String districtCode, RecordKind kind);

    /** The forms of a district the journal knows. */
    List<Long> forms(String districtCode);

    /**
     * The end of a chain.
     *
     * @param sequence of the last entry; 0 where there is none
     * @param hash of that entry
     * @param begun whether everything there was has been written into the journal
     */
    record Head(String districtCode, long sequence, String hash, boolean begun) {}
}
