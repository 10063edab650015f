package org.hengping.core.integrity;

import org.hengping.core.Sha256;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;

/** What rows tell as they are stored: the entry of a history, and whether a hash is that of the texts beside it. */
final class StoredRows {

    private StoredRows() {}

    /** The entry a row tells of. @throws RuntimeException where it tells of none */
    static HistoryEntry entry(StoredRecord row) {
        String from = row.value("from_stage");
        return new HistoryEntry(
                row.number("evaluation_id"),
                new HistoryEntry.Link(row.count("sequence"), row.text("previous_hash"), row.text("hash")),
                row.time("at"),
                new Hand(
                        row.number("actor_id"),
                        row.text("actor_name"),
                        row.value("behalf_of_id") == null ? null : row.number("behalf_of_id"),
                        row.text("behalf_of_name")),
                Act.valueOf(row.text("act")),
                new HistoryEntry.Way(from == null ? null : Stage.valueOf(from), Stage.valueOf(row.text("to_stage"))),
                new HistoryEntry.Basis(row.count("version"), row.text("version_hash"), row.text("sheet_hash")),
                row.text("opinion"));
    }

    /** Whether a version's hash is that of its stored text. */
    static boolean intact(StoredRecord version) {
        return version.text("hash")
                .equals(Sha256.of(
                        version.text("rule_set_code"), version.text("rule_set_edition"), version.text("text")));
    }

    /** Whether a judgment's hash is that of its stored texts and its version. */
    static boolean intact(StoredRecord judgment, StoredRecord version) {
        return judgment.text("hash")
                .equals(Sha256.of(version.text("hash"), judgment.text("text"), judgment.text("rule_set_text")));
    }

    /** Whether an act ends the process of a form, by itself. */
    static boolean ends(String act) {
        return act.equals(Act.EXEMPT.name()) || act.equals(Act.CLOSE.name());
    }
}
