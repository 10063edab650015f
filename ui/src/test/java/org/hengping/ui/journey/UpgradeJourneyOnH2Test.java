package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;

class UpgradeJourneyOnH2Test extends UpgradeJourneyContract {

    @Override
    Map<String, String> database(Path emptyFolder) {
        return Databases.h2(emptyFolder);
    }

    @Override
    String name() {
        return "h2";
    }
}
