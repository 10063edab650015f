package org.hengping.db;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class UpgradeOnMySqlTest extends UpgradeContract {

    @Override
    String emptyDatabase() {
        return MySqlServer.shared().newDatabase();
    }

    @Override
    Database newDatabase() {
        return Database.mySql();
    }
}
