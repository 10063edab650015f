package org.hengping.workflow.road;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class AttachingOnMySqlTest extends AttachingContract {

    @Override
    Office office() {
        return Office.mySql();
    }

    @Override
    void damage(long evaluation, String sha256) {
        Damage.inDatabase(office(), evaluation, sha256);
    }
}
