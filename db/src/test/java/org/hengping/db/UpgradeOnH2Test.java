package org.hengping.db;

import java.util.UUID;

class UpgradeOnH2Test extends UpgradeContract {

    @Override
    String emptyDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    Database newDatabase() {
        return Database.h2();
    }
}
