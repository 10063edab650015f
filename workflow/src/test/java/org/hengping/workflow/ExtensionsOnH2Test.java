package org.hengping.workflow;

class ExtensionsOnH2Test extends ExtensionsContract {

    @Override
    Office office() {
        return Office.h2();
    }
}
