package org.hengping.workflow.board;

import org.hengping.workflow.Office;

class CountsOnH2Test extends CountsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
