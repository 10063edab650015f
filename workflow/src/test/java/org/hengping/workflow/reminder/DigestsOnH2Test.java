package org.hengping.workflow.reminder;

import org.hengping.workflow.Office;

class DigestsOnH2Test extends DigestsContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
