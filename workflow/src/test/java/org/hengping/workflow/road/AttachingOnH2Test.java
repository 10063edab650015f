package org.hengping.workflow.road;

import org.hengping.workflow.Office;

class AttachingOnH2Test extends AttachingContract {

    @Override
    Office office() {
        return Office.h2();
    }

    @Override
    void damage(long evaluation, String sha256) {
        Damage.inDatabase(office(), evaluation, sha256);
    }
}
