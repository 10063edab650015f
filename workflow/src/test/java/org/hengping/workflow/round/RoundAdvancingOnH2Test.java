package org.hengping.workflow.round;

import org.hengping.workflow.Office;

class RoundAdvancingOnH2Test extends RoundAdvancingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
