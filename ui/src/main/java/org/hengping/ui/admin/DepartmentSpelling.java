package org.hengping.ui.admin;

import org.hengping.ui.start.BeforeOpening;
import org.hengping.workflow.office.Organizing;
import org.springframework.stereotype.Component;

/** Makes departments of an older installation findable by pinyin; where all are spelled already there is nothing to do. */
@Component
class DepartmentSpelling extends BeforeOpening {

    private final Organizing organizing;

    DepartmentSpelling(Organizing organizing) {
        this.organizing = organizing;
    }

    @Override
    protected void prepare() {
        organizing.spellDepartments();
    }
}
