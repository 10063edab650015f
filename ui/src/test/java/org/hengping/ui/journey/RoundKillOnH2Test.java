package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;

class RoundKillOnH2Test extends RoundKillContract {

    /** The test looks into the file while the server has it open. */
    @Override
    Map<String, String> database(Path emptyFolder) {
        return Map.of(
                "SPRING_DATASOURCE_URL", Databases.h2(emptyFolder).get("SPRING_DATASOURCE_URL") + ";AUTO_SERVER=TRUE");
    }

    @Override
    String name() {
        return "h2";
    }
}
