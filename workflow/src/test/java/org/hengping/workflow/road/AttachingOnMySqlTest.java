package org.hengping.workflow.road;

import org.hengping.workflow.OnMySql;

class AttachingOnMySqlTest extends AttachingContract implements OnMySql {

    @Override
    void damage(long evaluation, String sha256) {
        Damage.inDatabase(office(), evaluation, sha256);
    }
}
