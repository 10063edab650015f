package org.hengping.ui.form;

import java.time.Clock;
import org.hengping.workflow.dispensation.DispensationReading;
import org.hengping.workflow.integrity.SoundnessReading;
import org.hengping.workflow.office.Phrases;
import org.hengping.workflow.reminder.LastReminders;
import org.hengping.workflow.results.PastResults;
import org.hengping.workflow.road.Attaching;
import org.hengping.workflow.road.CarryingOver;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.DisclosureReading;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.PaperSigning;
import org.hengping.workflow.road.ReviewSheetKeeping;

/** What the form view asks the product to do. */
record UseCases(
        Consulting consulting,
        Drafting drafting,
        CarryingOver carryingOver,
        Attaching attaching,
        FinanceReview finance,
        ReviewSheetKeeping reviewSheets,
        Phrases phrases,
        LastReminders reminders,
        PastResults past,
        DisclosureReading disclosures,
        DispensationReading dispensations,
        PaperSigning signing,
        SoundnessReading soundness,
        Clock clock) {}
