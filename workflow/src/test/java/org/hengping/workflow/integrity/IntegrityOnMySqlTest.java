package org.hengping.workflow.integrity;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class IntegrityOnMySqlTest extends IntegrityContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
