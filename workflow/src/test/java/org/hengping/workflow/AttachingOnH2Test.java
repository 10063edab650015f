package org.hengping.workflow;

class AttachingOnH2Test extends AttachingContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
