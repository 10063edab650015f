package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class IntegrityOnMySqlTest extends IntegrityContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
