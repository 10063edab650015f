package org.hengping.workflow.road;

import org.hengping.workflow.OnH2;

class AttachingOnH2Test extends AttachingContract implements OnH2 {

    @Override
    void damage(long evaluation, String sha256) {
        Damage.inDatabase(office(), evaluation, sha256);
    }
}
