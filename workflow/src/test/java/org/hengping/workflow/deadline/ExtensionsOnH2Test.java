package org.hengping.workflow.deadline;

import org.hengping.workflow.Office;

class ExtensionsOnH2Test extends ExtensionsContract {

    @Override
    public Office office() {
        return Office.h2();
    }
}
