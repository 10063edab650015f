package org.hengping.ui.admin;

import org.hengping.ui.BeforeOpening;
import org.hengping.workflow.Staffing;
import org.springframework.stereotype.Component;

/** Makes departments of an older installation findable by pinyin; where all are spelled already there is nothing to do. */
@Component
class DepartmentSpelling extends BeforeOpening {

    private final Staffing staffing;

    DepartmentSpelling(Staffing staffing) {
        this.staffing = staffing;
    }

    @Override
    protected void prepare() {
        staffing.spellDepartments();
    }
}
