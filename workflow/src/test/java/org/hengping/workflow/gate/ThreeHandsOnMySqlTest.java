package org.hengping.workflow.gate;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ThreeHandsOnMySqlTest extends ThreeHandsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
