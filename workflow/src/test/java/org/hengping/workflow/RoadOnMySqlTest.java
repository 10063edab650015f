package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RoadOnMySqlTest extends RoadContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
