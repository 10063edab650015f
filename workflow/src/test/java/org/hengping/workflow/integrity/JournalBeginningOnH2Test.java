package org.hengping.workflow.integrity;

import java.util.UUID;

class JournalBeginningOnH2Test extends JournalBeginningContract {

    @Override
    String emptyDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
