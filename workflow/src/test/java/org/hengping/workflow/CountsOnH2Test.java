package org.hengping.workflow;

class CountsOnH2Test extends CountsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
