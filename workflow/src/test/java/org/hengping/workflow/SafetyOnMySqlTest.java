package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class SafetyOnMySqlTest extends SafetyContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
