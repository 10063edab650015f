package org.hengping.workflow.deadline;

import org.hengping.workflow.Office;

class DeadlinesOnH2Test extends DeadlinesContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
