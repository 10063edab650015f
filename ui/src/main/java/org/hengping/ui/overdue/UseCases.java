package org.hengping.ui.overdue;

import org.hengping.workflow.board.Overseeing;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.reminder.Reminding;

/** What is done at the desk board. */
record UseCases(
        Overseeing overseeing,
        ExtensionRequests requests,
        Extending extending,
        Exempting exempting,
        Reminding reminding) {}
