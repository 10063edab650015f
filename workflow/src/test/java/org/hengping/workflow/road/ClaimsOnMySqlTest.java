package org.hengping.workflow.road;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ClaimsOnMySqlTest extends ClaimsContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
