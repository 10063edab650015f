package org.hengping.workflow.integrity;

import java.util.UUID;
import org.hengping.workflow.Office;

class TamperingOnH2Test extends TamperingContract {

    @Override
    Office open(String... settings) {
        return new Office("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", settings);
    }
}
