package org.hengping.workflow;

class DeadlinesOnH2Test extends DeadlinesContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
