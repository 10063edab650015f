package org.hengping.workflow.road;

import org.hengping.workflow.Office;

class ClaimsOnH2Test extends ClaimsContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
