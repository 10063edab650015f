package org.hengping.workflow.integrity;

import org.hengping.db.MySqlServer;
import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class TamperingOnMySqlTest extends TamperingContract {

    @Override
    Office open(String... settings) {
        return new Office(MySqlServer.shared().newDatabase(), settings);
    }
}
