package org.hengping.workflow.integrity;

import org.hengping.workflow.Office;

class IntegrityOnH2Test extends IntegrityContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
