package org.hengping.workflow;

class RoundWorkingOnH2Test extends RoundWorkingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
