package org.hengping.workflow;

import java.util.UUID;

class TamperingOnH2Test extends TamperingContract {

    @Override
    Office open(String... settings) {
        return new Office("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", settings);
    }
}
