package org.hengping.workflow.integrity;

import org.hengping.core.integrity.RecordKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Begins the journal of a district that was there before there were journals, piece by piece, while the offices work. */
@Service
public class Beginning {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private final JournalBeginning journal;
    private final Sealing sealing;

    Beginning(JournalBeginning journal, Sealing sealing) {
        this.journal = journal;
        this.sealing = sealing;
    }

    /**
     * Takes up everything that is on record and not in the journal yet, and seals it. Without effect where that has been done; may be broken off and
     * called again.
     */
    public void begin(String districtCode) {
        if (journal.begun(districtCode)) {
            return;
        }
        for (RecordKind kind : RecordKind.values()) {
            if (!kind.ofForm()) {
                journal.records(districtCode, kind);
            }
        }
        journal.forms(districtCode).forEach(form -> journal.form(districtCode, form));
        journal.complete(districtCode);
        sealing.baseline(districtCode);
        LOG.info("The journal of {} has begun with everything that was on record", districtCode);
    }
}
