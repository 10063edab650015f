package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class ExtensionsOnMySqlTest extends ExtensionsContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
