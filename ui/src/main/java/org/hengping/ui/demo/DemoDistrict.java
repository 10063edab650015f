package org.hengping.ui.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Version;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.BeforeOpening;
import org.hengping.workflow.Accounts;
import org.hengping.workflow.Drafting;
import org.hengping.workflow.FinanceReview;
import org.hengping.workflow.HeadReview;
import org.hengping.workflow.Inbox;
import org.hengping.workflow.Reminding;
import org.hengping.workflow.RoundOpening;
import org.hengping.workflow.Staffing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Writes the demonstration district, once: its offices, its people, last year's round, and one in full course. All of it goes through the gate. */
@Component
@Profile("demo")
class DemoDistrict extends BeforeOpening {

    private static final int OPENED_DAYS_AGO = 24;

    private final Accounts accounts;
    private final Staffing staffing;
    private final DemoLastYear lastYear;
    private final DemoPhrases phrases;
    private final RoundOpening rounds;
    private final Inbox inbox;
    private final Drafting drafting;
    private final HeadReview heads;
    private final FinanceReview finance;
    private final Reminding reminding;
    private final DemoClock clock;
    private final PasswordEncoder encoder;

    DemoDistrict(
            Accounts accounts,
            Staffing staffing,
            DemoLastYear lastYear,
            DemoPhrases phrases,
            RoundOpening rounds,
            Inbox inbox,
            Drafting drafting,
            HeadReview heads,
            FinanceReview finance,
            Reminding reminding,
            DemoClock clock,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.staffing = staffing;
        this.lastYear = lastYear;
        this.phrases = phrases;
        this.rounds = rounds;
        this.inbox = inbox;
        this.drafting = drafting;
        this.heads = heads;
        this.finance = finance;
        this.reminding = reminding;
        this.clock = clock;
        this.encoder = encoder;
    }

    @Override
    protected void prepare() {
        if (!staffing.nobodyYet()) {
            return;
        }
        try {
            clock.setBack(Duration.ofDays(DemoLastYear.DAYS + OPENED_DAYS_AGO));
            write();
        } finally {
            clock.setBack(Duration.ZERO);
        }
    }

    private void write() {
        String hash = encoder.encode(DemoAccounts.PASSWORD);
        LocalDate from = LocalDate.now(clock);
        long admin = staffing.firstAdministrator(new District("430112", "望城区"), "admin", "系统管理员", hash)
                .id();
        accounts.changePassword(admin, hash);
        Bureau bureau = new Bureau(staffing, admin, hash, from);
        long first = bureau.person("finance", "财政局审核人甲", "0731-88061001");
        long second = bureau.person("finance2", "财政局审核人乙", "0731-88061002");
        bureau.duty(second, Role.FINANCE_OFFICER, null);
        phrases.write(admin, second);
        bureau.duty(bureau.person("auditor", "区审计局审计员", ""), Role.AUDITOR, null);
        List<DemoOffice> offices = new ArrayList<>();
        for (int i = 0; i < DemoOffice.NAMES.size(); i++) {
            offices.add(DemoOffice.staffed(bureau, i, i % 3 == 2 ? second : first));
        }
        newOffice(bureau);
        LocalDate today = LocalDate.now(clock).plusDays(DemoLastYear.DAYS + OPENED_DAYS_AGO);
        int year = today.getYear() - 1;
        lastYear.write(admin, year - 1, offices);
        clock.setBack(Duration.ofDays(OPENED_DAYS_AGO));
        open(admin, year, today, offices);
        offices.forEach(this::play);
        remind(first, offices);
    }

    /** What has not been handed in was asked for. */
    private void remind(long officer, List<DemoOffice> offices) {
        clock.setBack(Duration.ofDays(5));
        List<Long> late = offices.stream()
                .filter(office -> office.story() == DemoOffice.Story.DRAFT)
                .map(office ->
                        inbox.waiting(office.preparer()).getFirst().evaluation().id())
                .toList();
        reminding.remind(officer, late, "请按期报送，有困难请及时联系。");
    }

    /** An office founded after the rounds were opened: it has a preparer, and no head yet. */
    private static void newOffice(Bureau bureau) {
        Department office = bureau.department("望城区信访局", "区信访局", "政法");
        bureau.duty(bureau.person("xf-preparer", "区信访局填报人", "0731-88070990"), Role.PREPARER, office);
    }

    private void open(long admin, int year, LocalDate today, List<DemoOffice> offices) {
        rounds.open(
                admin,
                new RoundOpening.Plan(
                        year,
                        year + "年度部门整体支出绩效自评",
                        RuleSets.national(),
                        LocalDate.now(clock),
                        new DueDays(today.minusDays(3), today, today.plusDays(6)),
                        ResubmissionDays.USUAL,
                        offices.stream().map(office -> office.department().id()).toList()));
    }

    /** Takes an office's form as far as its story goes. */
    private void play(DemoOffice office) {
        long id = inbox.waiting(office.preparer()).getFirst().evaluation().id();
        if (office.story() == DemoOffice.Story.NOT_STARTED) {
            return;
        }
        clock.setBack(Duration.ofDays(10L + office.size() % 6));
        EvaluationForm form = office.form();
        Draft draft = drafting.save(office.preparer(), id, all(form, null));
        if (office.story() == DemoOffice.Story.DRAFT) {
            return;
        }
        Version version = drafting.submit(office.preparer(), id, draft.revision(), "");
        if (office.story() == DemoOffice.Story.RETURNED || office.story() == DemoOffice.Story.SECOND_VERSION) {
            version = secondVersion(office, id, version, draft);
        }
        later(office, id, version);
    }

    private Version secondVersion(DemoOffice office, long id, Version version, Draft draft) {
        clock.setBack(Duration.ofDays(6L + office.size() % 3));
        heads.remark(office.head(), id, version.seen(), PieceId.row(1), "请写明培训期数的构成。");
        heads.sendBack(office.head(), id, version.seen(), "第1行完成值请补充说明。");
        if (office.story() == DemoOffice.Story.RETURNED) {
            return version;
        }
        clock.setBack(Duration.ofDays(4));
        EvaluationForm corrected = DemoForms.corrected(office.form());
        Draft again = drafting.save(office.preparer(), id, all(corrected, draft));
        return drafting.submit(office.preparer(), id, again.revision(), "");
    }

    private void later(DemoOffice office, long id, Version version) {
        DemoOffice.Story story = office.story();
        if (story == DemoOffice.Story.WITH_HEAD || story == DemoOffice.Story.RETURNED) {
            return;
        }
        clock.setBack(Duration.ofDays(3));
        heads.endorse(office.head(), id, version.seen(), "同意报送。");
        if (story == DemoOffice.Story.APPROVED) {
            clock.setBack(Duration.ofDays(1));
            finance.approve(office.officer(), id, version.seen(), reviewed(office, id, version), "按复核得分认定。");
        }
    }

    /** One department loses points in review. */
    private long reviewed(DemoOffice office, long id, Version version) {
        if (office.size() != 7) {
            return 0;
        }
        ReviewSheet sheet = ReviewSheet.blank(id, version.number())
                .scored(PieceId.row(6), new ReviewedScore(Score.of("9.50"), Ground.OTHER, "服务网点覆盖情况缺少佐证。"));
        return finance.save(office.officer(), version.seen(), sheet).revision();
    }

    private static List<Change> all(EvaluationForm form, @Nullable Draft draft) {
        return form.pieces().stream()
                .map(piece -> Change.save(piece, draft == null ? Draft.ABSENT : draft.revision(piece.id())))
                .toList();
    }

    /** Hires people. */
    record Bureau(Staffing staffing, long admin, String hash, LocalDate from) {

        long person(String login, String name, String phone) {
            Person person = staffing.addPerson(
                    admin, login, name, phone, login + "@wangcheng.example", new People.Password(hash, false));
            return person.id();
        }

        void duty(long person, Role role, @Nullable Department department) {
            staffing.assign(admin, person, role, department == null ? null : department.id(), from);
        }

        Department department(String name, String shortName, String group) {
            return staffing.addDepartment(admin, name, shortName, group);
        }
    }
}
