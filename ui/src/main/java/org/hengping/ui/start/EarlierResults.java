package org.hengping.ui.start;

import org.hengping.workflow.results.JudgmentRecovery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** At the first start after an upgrade: writes the results of forms handed in before results were kept. */
@Component
class EarlierResults extends BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierResults.class);

    private final JudgmentRecovery recovery;

    EarlierResults(JudgmentRecovery recovery) {
        this.recovery = recovery;
    }

    @Override
    protected void prepare() {
        int all = 0;
        for (int written = recovery.next(); written > 0; written = recovery.next()) {
            all += written;
        }
        if (all > 0) {
            LOG.info("Wrote the results of {} versions that were handed in before results were kept", all);
        }
    }
}
