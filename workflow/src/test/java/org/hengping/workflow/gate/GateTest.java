package org.hengping.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.form.Change;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.office.Installing;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.road.Attaching;
import org.hengping.workflow.road.CarryingOver;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.hengping.workflow.round.OpenedRound;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every use case, called by everybody whose work it is not. */
class GateTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();

    @TestFactory
    Stream<DynamicTest> a_draft_is_the_preparers_alone() {
        long revision = town.write(Forms.good()).revision();
        return refused(
                List.of(town.head(), town.officer(), town.chief(), town.auditor()),
                Refusal.NotPermitted.class,
                Map.of(
                        "save",
                                by -> OFFICE.get(Drafting.class)
                                        .save(by, town.evaluation(), List.of(Change.save(new Functions("x"), 0))),
                        "submit", by -> OFFICE.get(Drafting.class).submit(by, town.evaluation(), revision, ""),
                        "attach",
                                by -> OFFICE.get(Attaching.class)
                                        .attach(by, town.evaluation(), null, "a.pdf", Path.of("pom.xml")),
                        "carry over", by -> OFFICE.get(CarryingOver.class).source(by, town.evaluation()),
                        "resolve", by -> OFFICE.get(Drafting.class).resolve(by, town.evaluation(), 1)));
    }

    @TestFactory
    Stream<DynamicTest> a_form_on_the_heads_desk_is_the_heads_alone() {
        Version.Seen seen = town.at(Stage.HEAD_REVIEW).seen();
        HeadReview head = OFFICE.get(HeadReview.class);
        return refused(
                List.of(town.preparer(), town.officer(), town.chief(), town.auditor()),
                Refusal.NotPermitted.class,
                Map.of(
                        "endorse", by -> head.endorse(by, town.evaluation(), seen, ""),
                        "sendBack", by -> head.sendBack(by, town.evaluation(), seen, "请核实"),
                        "remark", by -> head.remark(by, town.evaluation(), seen, PieceId.row(1), "请核实")));
    }

    @TestFactory
    Stream<DynamicTest> a_form_on_finances_desk_is_the_responsible_officers_alone() {
        Version.Seen seen = town.at(Stage.FINANCE_REVIEW).seen();
        FinanceReview finance = OFFICE.get(FinanceReview.class);
        return refused(
                List.of(town.preparer(), town.head(), town.chief(), town.auditor()),
                Refusal.NotPermitted.class,
                Map.of(
                        "save",
                                by -> OFFICE.get(ReviewSheetKeeping.class)
                                        .save(by, seen, ReviewSheet.blank(town.evaluation(), 1)),
                        "remark", by -> finance.remark(by, town.evaluation(), seen, PieceId.row(1), "请核实"),
                        "approve", by -> finance.approve(by, town.evaluation(), seen, 0, ""),
                        "sendBack", by -> finance.sendBack(by, town.evaluation(), seen, "请核实")));
    }

    @TestFactory
    Stream<DynamicTest> only_finance_takes_over_and_reopens() {
        Version.Seen seen = town.at(Stage.APPROVED).seen();
        FinanceReview finance = OFFICE.get(FinanceReview.class);
        return refused(
                List.of(town.preparer(), town.head(), town.auditor()),
                Refusal.NotPermitted.class,
                Map.of(
                        "takeOver", by -> finance.takeOver(by, town.evaluation()),
                        "reopen", by -> finance.reopen(by, town.evaluation(), seen, "数据有误")));
    }

    @TestFactory
    Stream<DynamicTest> whoever_has_no_business_with_a_form_does_not_learn_that_it_exists() {
        Version.Seen seen = town.at(Stage.HEAD_REVIEW).seen();
        Town neighbours = OFFICE.town();
        List<Long> strangers = List.of(
                town.otherPreparer(),
                town.otherHead(),
                town.admin(),
                neighbours.preparer(),
                neighbours.head(),
                neighbours.officer(),
                neighbours.chief(),
                neighbours.auditor(),
                neighbours.admin(),
                1L);
        return refused(
                strangers,
                Refusal.NotFound.class,
                Map.of(
                        "open", by -> OFFICE.get(Consulting.class).open(by, town.evaluation()),
                        "save", by -> OFFICE.get(Drafting.class).save(by, town.evaluation(), List.of()),
                        "carry over", by -> OFFICE.get(CarryingOver.class).source(by, town.evaluation()),
                        "submit", by -> OFFICE.get(Drafting.class).submit(by, town.evaluation(), 1, ""),
                        "withdraw", by -> OFFICE.get(Drafting.class).withdraw(by, town.evaluation(), seen),
                        "endorse", by -> OFFICE.get(HeadReview.class).endorse(by, town.evaluation(), seen, ""),
                        "sendBack", by -> OFFICE.get(FinanceReview.class).sendBack(by, town.evaluation(), seen, "x"),
                        "approve", by -> OFFICE.get(FinanceReview.class).approve(by, town.evaluation(), seen, 0, ""),
                        "takeOver", by -> OFFICE.get(FinanceReview.class).takeOver(by, town.evaluation())));
    }

    @TestFactory
    Stream<DynamicTest> only_administrators_staff_and_only_finance_opens_rounds() {
        Staffing staffing = OFFICE.get(Staffing.class);
        return refused(
                List.of(town.preparer(), town.head(), town.auditor()),
                Refusal.NotPermitted.class,
                Map.of(
                        "addDepartment", by -> staffing.addDepartment(by, "某局", "某局", ""),
                        "addPerson",
                                by -> staffing.addPerson(by, "x" + by, "某人", "", "", new People.Password("-", true)),
                        "assign", by -> staffing.assign(by, by, Role.FINANCE_OFFICER, null, OfficeDay.TODAY),
                        "open", by -> OFFICE.get(RoundOpening.class).open(by, plan())));
    }

    @Test
    void whoever_administers_opens_no_round() {
        assertThatThrownBy(() -> OFFICE.get(RoundOpening.class).open(town.admin(), plan()))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void the_first_administrators_are_created_once() {
        assertThatThrownBy(() -> OFFICE.get(Installing.class)
                        .begin(new org.hengping.core.organization.District("999999", "某区"), List.of()))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void nobody_signs_what_they_handed_in_themselves() {
        OFFICE.get(Staffing.class)
                .assign(
                        town.admin(),
                        town.preparer(),
                        Role.DEPARTMENT_HEAD,
                        town.federation().id(),
                        OfficeDay.TODAY);
        town.at(Stage.HEAD_REVIEW);

        assertThatThrownBy(
                        () -> OFFICE.get(HeadReview.class).endorse(town.preparer(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.SecondHand.class);
        assertThat(town.stored().stage()).isEqualTo(Stage.HEAD_REVIEW);
    }

    @Test
    void nobody_approves_what_they_signed_themselves() {
        Granting.assign(
                town, town.head(), Role.FINANCE_OFFICER, town.federation().id());
        town.at(Stage.FINANCE_REVIEW);

        assertThatThrownBy(() ->
                        OFFICE.get(FinanceReview.class).approve(town.head(), town.evaluation(), town.seen(), 0, ""))
                .isInstanceOf(Refusal.SecondHand.class);
    }

    @Test
    void an_exempt_form_does_not_move() {
        town.write(Forms.good());
        OFFICE.get(Exempting.class).exempt(town.officer(), town.evaluation(), "机构撤并");

        assertThatThrownBy(town::submit).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_round_names_departments_that_lack_somebody() {
        OFFICE.get(Staffing.class).addDepartment(town.admin(), "某区档案馆", "区档案馆", "党群");
        long lonely = OFFICE.inTransaction(() ->
                OFFICE
                        .get(org.hengping.core.organization.Departments.class)
                        .all(town.federation().districtCode())
                        .stream()
                        .filter(department -> department.shortName().equals("区档案馆"))
                        .findFirst()
                        .orElseThrow()
                        .id());

        OpenedRound opened = OFFICE.get(RoundOpening.class)
                .open(
                        town.officer(),
                        new RoundPlan(
                                2021,
                                "2021年度",
                                RuleSets.national(),
                                OfficeDay.TODAY,
                                plan().dueOn(),
                                ResubmissionDays.USUAL,
                                List.of(lonely)));

        assertThat(opened.reports())
                .filteredOn(report -> report.key().equals("report.nobody"))
                .extracting(report -> report.arguments().get(1))
                .containsExactly(Role.PREPARER, Role.DEPARTMENT_HEAD);
    }

    private RoundPlan plan() {
        LocalDate today = OfficeDay.TODAY;
        DueDays days = new DueDays(today, today, today);
        return new RoundPlan(2021, "2021年度", RuleSets.national(), today, days, ResubmissionDays.USUAL, List.of());
    }

    private static Stream<DynamicTest> refused(
            List<Long> people, Class<? extends Refusal> refusal, Map<String, LongConsumer> acts) {
        return acts.entrySet().stream().flatMap(act -> people.stream()
                .map(person -> DynamicTest.dynamicTest(act.getKey() + " by " + person, () -> assertThatThrownBy(
                                () -> act.getValue().accept(person))
                        .isInstanceOf(refusal))));
    }
}
