package org.hengping.ui.calendar;

import org.hengping.ui.start.BeforeOpening;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.springframework.stereotype.Component;

/** On every start: districts from before get the years that this edition of the product brings. */
@Component
class BuiltInYears extends BeforeOpening {

    private final CalendarKeeping calendar;

    BuiltInYears(CalendarKeeping calendar) {
        this.calendar = calendar;
    }

    @Override
    protected void prepare() {
        calendar.completeBuiltIn();
    }
}
