package org.hengping.workflow;

class DigestsOnH2Test extends DigestsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
