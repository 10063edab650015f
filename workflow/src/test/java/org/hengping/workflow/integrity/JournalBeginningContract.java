package org.hengping.workflow.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.hengping.core.integrity.Seal;
import org.hengping.db.ReleasedDatabase;
import org.hengping.db.ReleasedFacts;
import org.hengping.workflow.Office;
import org.hengping.workflow.results.JudgmentRecovery;
import org.junit.jupiter.api.Test;

/** The database of an earlier release begins its journal with what it has; the same on every database. */
abstract class JournalBeginningContract {

    private static final String DISTRICT = "430112";

    abstract String emptyDatabase();

    @Test
    void the_journal_begins_with_everything_that_was_on_record() {
        String url = emptyDatabase();
        ReleasedDatabase.unpack(url);
        Office office = new Office(url);
        office.clock().set(LocalDateTime.of(2026, 5, 20, 15, 0));
        JudgmentRecovery recovery = office.get(JudgmentRecovery.class);
        while (recovery.next() > 0) {}

        office.get(Beginning.class).begin(DISTRICT);

        VerifiedDistrict verified =
                office.get(Verifying.class).check(DISTRICT, ContentsCheck.ALL, VerifyingWatch.NOBODY);
        assertThat(verified.outcome().irregularities()).isEmpty();
        assertThat(verified.outcome().places()).isEmpty();
        assertThat(verified.wrong()).allMatch(form -> form.checked().whole());
        assertThat(verified.unsealed().last().kind()).isEqualTo(Seal.Kind.BASELINE);
        assertThat(verified.forms()).isEqualTo(ReleasedFacts.of("evaluation").size());
        office.close();
    }
}
