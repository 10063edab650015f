package org.hengping.workflow.round;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.workflow.Office.Town;

/** Rounds about to be opened. */
final class Proposals {

    private Proposals() {}

    /** A round of the year 2024 with nothing wrong about its days. */
    static RoundProposal of(Town town, List<Long> departments) {
        LocalDate today = OfficeDay.TODAY;
        return new RoundProposal(
                2024,
                "2024年度部门整体支出绩效自评",
                RuleSets.national(),
                Template.DEPARTMENT,
                new RoundDates(today, today.plusDays(10), today.plusDays(20), today.plusDays(30)),
                RoundResubmission.of(ResubmissionDays.USUAL),
                departments);
    }
}
