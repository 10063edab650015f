package org.hengping.workflow.road;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class RoadOnMySqlTest extends RoadContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
