package org.hengping.workflow.road;

import org.hengping.workflow.Office;

class RoadOnH2Test extends RoadContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
