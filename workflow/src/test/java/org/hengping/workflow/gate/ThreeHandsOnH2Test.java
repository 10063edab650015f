package org.hengping.workflow.gate;

import org.hengping.workflow.Office;

class ThreeHandsOnH2Test extends ThreeHandsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
