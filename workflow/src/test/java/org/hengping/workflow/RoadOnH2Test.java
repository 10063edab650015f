package org.hengping.workflow;

class RoadOnH2Test extends RoadContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
