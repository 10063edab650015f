package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RoundWorkingOnMySqlTest extends RoundWorkingContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
