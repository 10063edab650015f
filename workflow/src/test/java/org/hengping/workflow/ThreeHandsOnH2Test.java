package org.hengping.workflow;

class ThreeHandsOnH2Test extends ThreeHandsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
