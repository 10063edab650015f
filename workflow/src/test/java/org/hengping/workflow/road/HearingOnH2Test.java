package org.hengping.workflow.road;

import org.hengping.workflow.Office;

class HearingOnH2Test extends HearingContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
