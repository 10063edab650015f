package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class CountsOnMySqlTest extends CountsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
