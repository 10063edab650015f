package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;

class RoundKillOnH2Test extends RoundKillContract {

    @Override
    Map<String, String> database(Path emptyFolder) {
        return Databases.h2(emptyFolder);
    }

    @Override
    String name() {
        return "h2";
    }
}
