package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;

class KillOnMySqlTest extends KillContract {

    @Override
    Map<String, String> database(Path emptyFolder) {
        return Databases.mySql();
    }

    @Override
    String name() {
        return "mysql";
    }
}
