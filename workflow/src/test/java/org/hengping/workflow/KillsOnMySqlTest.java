package org.hengping.workflow;

import org.hengping.db.MySqlServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@Tag("mysql")
@EnabledIfEnvironmentVariable(named = "HENGPING_KILLS", matches = ".+")
class KillsOnMySqlTest extends KillsContract {

    @Override
    String emptyDatabase() throws Exception {
        return MySqlServer.shared().newDatabase();
    }
}
