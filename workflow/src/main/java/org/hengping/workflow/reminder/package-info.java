/** Reminders (催办) from the clock ledger to the mail server: what is to be said to whom, and that it was sent once. */
@NullMarked
package org.hengping.workflow.reminder;

import org.jspecify.annotations.NullMarked;
