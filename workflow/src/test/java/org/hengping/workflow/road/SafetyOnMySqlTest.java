package org.hengping.workflow.road;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class SafetyOnMySqlTest extends SafetyContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
