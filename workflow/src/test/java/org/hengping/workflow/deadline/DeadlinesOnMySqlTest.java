package org.hengping.workflow.deadline;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class DeadlinesOnMySqlTest extends DeadlinesContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
