package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class DeadlinesOnMySqlTest extends DeadlinesContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
