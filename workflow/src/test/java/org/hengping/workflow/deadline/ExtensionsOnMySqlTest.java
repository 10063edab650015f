package org.hengping.workflow.deadline;

import org.hengping.workflow.Office;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ExtensionsOnMySqlTest extends ExtensionsContract {

    @Override
    public Office office() {
        return Office.mySql();
    }
}
