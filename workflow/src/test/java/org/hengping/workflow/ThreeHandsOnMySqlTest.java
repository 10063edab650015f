package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ThreeHandsOnMySqlTest extends ThreeHandsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
