package org.hengping.workflow;

class ClaimsOnH2Test extends ClaimsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
