package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.Journal;
import org.springframework.stereotype.Component;

/**
 * The full check of one form at this very moment, but for the contents of its attachments: whoever is shown a form, or asks about a paper of it, is
 * not told what was true this morning.
 */
@Component
public class PresentCheck {

    private final FormReading reading;
    private final Journal journal;
    private final CheckedForms checked;

    PresentCheck(FormReading reading, Journal journal, CheckedForms checked) {
        this.reading = reading;
        this.journal = journal;
        this.checked = checked;
    }

    /** What is not as it was put on record, but for what was wrong when the journal began. */
    public List<Discrepancy> changed(String districtCode, long evaluationId) {
        List<Discrepancy> found = look(districtCode, evaluationId);
        if (found.isEmpty()) {
            return found;
        }
        // An act that was stored between two statements of the look has changed nothing: it is not found a second time.
        found.retainAll(look(districtCode, evaluationId));
        checked.find(evaluationId).map(CheckedForm::baseline).ifPresent(found::removeAll);
        return found;
    }

    private List<Discrepancy> look(String districtCode, long evaluationId) {
        boolean begun = journal.head(districtCode).begun();
        return new ArrayList<>(FormCheck.of(reading.of(evaluationId, begun, false)));
    }
}
