package org.hengping.workflow;

class IntegrityOnH2Test extends IntegrityContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
