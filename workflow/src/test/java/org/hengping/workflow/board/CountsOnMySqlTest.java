package org.hengping.workflow.board;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class CountsOnMySqlTest extends CountsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
