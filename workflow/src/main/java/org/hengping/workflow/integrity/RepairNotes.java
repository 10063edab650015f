package org.hengping.workflow.integrity;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Repair;
import org.hengping.core.organization.Person;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Component;

/** Tells of repairs: the audit log, the auditors who are to agree, and who asked. */
@Component
class RepairNotes {

    private final Audit audit;
    private final AuditorNotices auditors;
    private final FormReading reading;

    RepairNotes(Audit audit, AuditorNotices auditors, FormReading reading) {
        this.audit = audit;
        this.auditors = auditors;
        this.reading = reading;
    }

    void wanted(Person administrator, Repair repair) {
        FormName name = reading.name(repair.evaluationId());
        String key = "audit.integrity.repairWanted";
        audit.note(administrator, key, name.department(), name.year(), repair.reason());
        auditors.tell(
                administrator.districtCode(),
                Sentence.of(key, name.department(), name.year(), repair.reason()),
                List.of());
    }

    void decided(Person auditor, Repair repair, boolean agreed) {
        FormName name = reading.name(repair.evaluationId());
        String key = agreed ? "audit.integrity.repaired" : "audit.integrity.repairRefused";
        audit.noteTo(repair.byId(), auditor, key, name.department(), name.year(), repair.byName());
    }
}
