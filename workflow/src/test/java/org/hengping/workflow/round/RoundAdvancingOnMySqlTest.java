package org.hengping.workflow.round;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RoundAdvancingOnMySqlTest extends RoundAdvancingContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
