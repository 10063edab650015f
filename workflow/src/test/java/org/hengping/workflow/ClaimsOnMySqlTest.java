package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ClaimsOnMySqlTest extends ClaimsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
