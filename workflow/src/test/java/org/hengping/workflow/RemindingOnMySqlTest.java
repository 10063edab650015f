package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RemindingOnMySqlTest extends RemindingContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
