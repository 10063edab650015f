package org.hengping.workflow.reminder;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class DigestsOnMySqlTest extends DigestsContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
