package org.hengping.workflow.road;

import org.hengping.workflow.Office;

class SafetyOnH2Test extends SafetyContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
