package org.hengping.ui.demo;

import org.hengping.core.day.OfficeDay;

/** The year that the demonstration evaluates on the day of the tests. */
public final class DemoYear {

    public static final int YEAR = DemoPlan.fiscalYear(OfficeDay.TODAY);

    private DemoYear() {}
}
