package org.hengping.workflow;

class SafetyOnH2Test extends SafetyContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
