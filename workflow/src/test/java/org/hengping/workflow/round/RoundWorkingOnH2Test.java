package org.hengping.workflow.round;

import org.hengping.workflow.Office;

class RoundWorkingOnH2Test extends RoundWorkingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
