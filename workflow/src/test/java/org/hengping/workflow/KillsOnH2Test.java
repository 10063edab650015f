package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.results.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class KillsOnH2Test extends KillsContract {

    @Override
    String emptyDatabase() {
        return "jdbc:h2:file:" + folder.resolve("office") + ";WRITE_DELAY=0";
    }

    /** Else the kills above would prove nothing. */
    @Test
    @EnabledIfEnvironmentVariable(named = "HENGPING_KILLS", matches = ".+")
    void where_all_write_at_once_acts_are_there_by_half() throws Exception {
        Tally tally = kill("loose", 3 * KILLS);

        assertThat(tally.torn()).isNotEmpty();
    }
}
