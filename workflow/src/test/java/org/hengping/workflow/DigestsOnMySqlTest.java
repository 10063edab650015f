package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class DigestsOnMySqlTest extends DigestsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
