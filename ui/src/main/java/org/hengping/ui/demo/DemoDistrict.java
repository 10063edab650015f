package org.hengping.ui.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Role;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.demo.DemoAdministration.Bureau;
import org.hengping.ui.start.BeforeOpening;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.reminder.Reminding;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundOverseeing;
import org.hengping.workflow.round.RoundPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Writes the demonstration district, once: its offices, its people, last year's round, and one in full course. All of it goes through the gate. */
@Component
@Profile("demo")
class DemoDistrict extends BeforeOpening {

    private static final int INSTALLED_DAYS_AGO = 500;

    private final DemoAdministration administration;
    private final DemoLastYear lastYear;
    private final DemoPhrases phrases;
    private final RoundOpening rounds;
    private final Inbox inbox;
    private final RoundOverseeing overseeing;
    private final DemoRoad road;
    private final Reminding reminding;
    private final DemoClock clock;
    private final PasswordEncoder encoder;

    DemoDistrict(
            DemoAdministration administration,
            DemoLastYear lastYear,
            DemoPhrases phrases,
            RoundOpening rounds,
            Inbox inbox,
            RoundOverseeing overseeing,
            DemoRoad road,
            Reminding reminding,
            DemoClock clock,
            PasswordEncoder encoder) {
        this.administration = administration;
        this.lastYear = lastYear;
        this.phrases = phrases;
        this.rounds = rounds;
        this.inbox = inbox;
        this.overseeing = overseeing;
        this.road = road;
        this.reminding = reminding;
        this.clock = clock;
        this.encoder = encoder;
    }

    @Override
    protected void prepare() {
        if (!administration.nobodyYet()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        try {
            write(today);
        } finally {
            clock.setRight();
        }
    }

    static LocalDateTime installed(LocalDate today) {
        return today.minusDays(INSTALLED_DAYS_AGO).atTime(9, 0);
    }

    /** The product was installed before the offices were staffed, and brought its calendar with it. */
    private void write(LocalDate today) {
        String hash = encoder.encode(DemoAccounts.PASSWORD);
        clock.set(installed(today));
        Bureau bureau = administration.begin(hash);
        long admin = bureau.admin();
        DemoPlan plan = new DemoPlan(today, overseeing.calendar(admin));
        clock.set(plan.lastYear().staffed());
        long first = bureau.person("finance", "财政局审核人甲", "0731-88061001");
        long second = bureau.person("finance2", "财政局审核人乙", "0731-88061002");
        bureau.duty(second, Role.FINANCE_OFFICER, null);
        phrases.write(admin, second);
        List<DemoOffice> offices = new ArrayList<>();
        for (int i = 0; i < DemoOffice.NAMES.size(); i++) {
            offices.add(DemoOffice.staffed(bureau, i, i % 3 == 2 ? second : first));
        }
        newOffice(bureau);
        lastYear.write(first, plan, offices);
        open(first, plan, offices);
        offices.forEach(office -> road.play(office, plan));
        remind(first, plan, offices);
        administration.leaveOpen(bureau);
    }

    /** What has not been handed in was asked for. */
    private void remind(long officer, DemoPlan plan, List<DemoOffice> offices) {
        clock.set(plan.reminded());
        List<Long> missing = offices.stream()
                .filter(office -> office.story() == Story.DRAFT)
                .map(office ->
                        inbox.waiting(office.preparer()).getFirst().evaluation().id())
                .toList();
        reminding.remind(officer, missing, "请按期报送，有困难请及时联系。");
    }

    /** An office founded after the rounds were opened: it has a preparer, and no head yet. */
    private static void newOffice(Bureau bureau) {
        Department office = bureau.department("望城区信访局", "区信访局", "政法");
        bureau.duty(bureau.person("xf-preparer", "区信访局填报人", "0731-88070990"), Role.PREPARER, office);
    }

    private void open(long officer, DemoPlan plan, List<DemoOffice> offices) {
        clock.set(plan.opened().atTime(9, 0));
        rounds.open(
                officer,
                new RoundPlan(
                        plan.fiscalYear(),
                        plan.fiscalYear() + "年度部门整体支出绩效自评",
                        RuleSets.national(),
                        plan.opened(),
                        plan.dueDays(),
                        ResubmissionDays.USUAL,
                        offices.stream().map(office -> office.department().id()).toList()));
    }
}
