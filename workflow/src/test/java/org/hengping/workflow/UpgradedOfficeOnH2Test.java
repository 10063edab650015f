package org.hengping.workflow;

import java.util.UUID;

class UpgradedOfficeOnH2Test extends UpgradedOfficeContract {

    @Override
    String emptyDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
