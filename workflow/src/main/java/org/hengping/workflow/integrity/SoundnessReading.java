package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a form is still what was put on record, for everybody who may see it. */
@Service
@Transactional(readOnly = true)
public class SoundnessReading {

    private final Gate gate;
    private final CheckedForms forms;
    private final PresentCheck present;

    SoundnessReading(Gate gate, CheckedForms forms, PresentCheck present) {
        this.gate = gate;
        this.forms = forms;
        this.present = present;
    }

    /** When a form was last checked, and what is not as it was now: all of it is looked at again, but for contents of attachments. */
    public Soundness of(long by, long evaluationId) {
        String district = gate.look(by, evaluationId).evaluation().districtCode();
        CheckedForm last = forms.find(evaluationId).orElse(null);
        if (last == null) {
            return Soundness.UNCHECKED;
        }
        List<Discrepancy> changed = new ArrayList<>(present.changed(district, evaluationId));
        last.changed().stream()
                .filter(one -> one.fault() == Fault.CONTENT_ALTERED && !changed.contains(one))
                .forEach(changed::add);
        return new Soundness(last.at(), changed);
    }
}
