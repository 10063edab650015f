package org.hengping.ui.form;

import java.time.Clock;
import org.hengping.workflow.Attaching;
import org.hengping.workflow.CarryingOver;
import org.hengping.workflow.Consulting;
import org.hengping.workflow.DispensationReading;
import org.hengping.workflow.Drafting;
import org.hengping.workflow.FinanceReview;
import org.hengping.workflow.Integrity;
import org.hengping.workflow.PaperSigning;
import org.hengping.workflow.PastResults;
import org.hengping.workflow.Phrases;
import org.hengping.workflow.Reminding;

/** What the form view asks the product to do. */
record UseCases(
        Consulting consulting,
        Drafting drafting,
        CarryingOver carryingOver,
        Attaching attaching,
        FinanceReview finance,
        Phrases phrases,
        Reminding reminding,
        PastResults past,
        DispensationReading dispensations,
        PaperSigning signing,
        Integrity integrity,
        Clock clock) {}
