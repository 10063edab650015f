package org.hengping.workflow.integrity;

/** Without a key, the seals kept outside tell. */
class TamperingWithoutKeyTest extends TamperingOnH2Test {

    @Override
    boolean keyed() {
        return false;
    }
}
