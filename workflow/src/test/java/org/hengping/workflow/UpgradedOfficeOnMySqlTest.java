package org.hengping.workflow;

import org.hengping.db.MySqlServer;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class UpgradedOfficeOnMySqlTest extends UpgradedOfficeContract {

    @Override
    String emptyDatabase() {
        return MySqlServer.shared().newDatabase();
    }
}
