package org.hengping.workflow.integrity;

import org.hengping.db.MySqlServer;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class JournalBeginningOnMySqlTest extends JournalBeginningContract {

    @Override
    String emptyDatabase() {
        return MySqlServer.shared().newDatabase();
    }
}
