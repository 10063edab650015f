package org.hengping.workflow.reminder;

import org.hengping.workflow.Office;

class RemindingOnH2Test extends RemindingContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
