/** Who is late: the working days of the calendar, the clock ledger of the desks, and the extensions. */
@NullMarked
package org.hengping.core.overdue;

import org.jspecify.annotations.NullMarked;
