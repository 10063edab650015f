package org.hengping.ui.journey;

import java.nio.file.Path;
import java.util.Map;

class IntakeOnH2Test extends IntakeContract {

    @Override
    Map<String, String> database(Path emptyFolder) {
        return Databases.h2(emptyFolder);
    }

    @Override
    String name() {
        return "h2";
    }
}
