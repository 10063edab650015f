package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class HearingOnMySqlTest extends HearingContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
