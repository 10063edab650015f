package org.hengping.workflow;

class HearingOnH2Test extends HearingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
