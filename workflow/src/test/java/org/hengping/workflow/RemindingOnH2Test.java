package org.hengping.workflow;

class RemindingOnH2Test extends RemindingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
