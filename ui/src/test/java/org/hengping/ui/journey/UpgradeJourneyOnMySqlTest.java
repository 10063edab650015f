package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class UpgradeJourneyOnMySqlTest extends UpgradeJourneyContract {

    @Override
    Map<String, String> database(Path emptyFolder) {
        return Databases.mySql();
    }

    @Override
    String name() {
        return "mysql";
    }
}
