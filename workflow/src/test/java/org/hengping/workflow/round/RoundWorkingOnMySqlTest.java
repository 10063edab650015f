package org.hengping.workflow.round;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RoundWorkingOnMySqlTest extends RoundWorkingContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
