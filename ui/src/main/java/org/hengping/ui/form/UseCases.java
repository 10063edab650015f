package org.hengping.ui.form;

import java.time.Clock;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.keep.Keeping;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.deadline.DueDayReading;
import org.hengping.workflow.deadline.ExtensionRequesting;
import org.hengping.workflow.dispensation.DispensationReading;
import org.hengping.workflow.integrity.SoundnessReading;
import org.hengping.workflow.office.Phrases;
import org.hengping.workflow.paper.HandingOut;
import org.hengping.workflow.reminder.LastReminders;
import org.hengping.workflow.results.PastResults;
import org.hengping.workflow.road.Attaching;
import org.hengping.workflow.road.CarryingOver;
import org.hengping.workflow.road.ConsultationReading;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.DisclosureReading;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.PaperSigning;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.springframework.stereotype.Component;

/** What the screen of a form asks the product to do, and what it asks it. */
@Component
record UseCases(
        Filling filling, Judging judging, Knowing knowing, PublicAddress address, Keeping keeping, Clock clock) {

    /** What whoever fills in a form does with it. */
    @Component
    record Filling(
            Consulting consulting,
            Drafting drafting,
            CarryingOver carryingOver,
            Attaching attaching,
            ExtensionRequesting requesting,
            Phrases phrases,
            HandingOut handing) {}

    /** What whoever signs or reviews a form does with it. */
    @Component
    record Judging(
            HeadReview heads,
            FinanceReview finance,
            ReviewSheetKeeping reviewSheets,
            Hearing hearing,
            Disclosing disclosing,
            DisclosureReading disclosures,
            PaperSigning signing,
            Inbox inbox) {}

    /** What is known about a form and stands elsewhere. */
    @Component
    record Knowing(
            LastReminders reminders,
            PastResults past,
            DueDayReading dueDays,
            DispensationReading dispensations,
            ConsultationReading consultations,
            SoundnessReading soundness,
            Abstaining abstaining) {}
}
