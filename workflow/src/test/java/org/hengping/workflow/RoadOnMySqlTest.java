package org.hengping.workflow;

class RoadOnMySqlTest extends RoadContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
