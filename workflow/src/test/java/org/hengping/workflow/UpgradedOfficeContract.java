package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.day.MovableClock;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.DutyConflict;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.results.Approval;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.hengping.db.ReleasedDatabase;
import org.hengping.db.ReleasedFacts;
import org.hengping.db.ReleasedFacts.Fact;
import org.hengping.workflow.duty.DutyReporting;
import org.hengping.workflow.duty.DutyReviewing;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.paper.PublicReading;
import org.hengping.workflow.results.JudgmentRecovery;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The office of an earlier release, at work with the use cases and the engine of today; the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UpgradedOfficeContract {

    private static final String DISTRICT = "430112";

    /** The sample ends in the morning of that day. */
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 5, 20, 15, 0);

    /** So many versions were approved, by the rules of then. */
    private static final int APPROVED = 30;

    private Office office;

    abstract String emptyDatabase();

    @BeforeAll
    void upgrade() {
        String url = emptyDatabase();
        ReleasedDatabase.unpack(url);
        EarlierReviewer.administers(url);
        office = new Office(url);
        office.get(MovableClock.class).set(DAY);
        atTheFirstStart();
    }

    /** What the server does before anybody can sign in. */
    private void atTheFirstStart() {
        JudgmentRecovery recovery = office.get(JudgmentRecovery.class);
        while (recovery.next() > 0) {}
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void every_form_stands_where_the_engine_says() {
        assertThat(ReleasedFacts.of("evaluation")).allSatisfy(form -> {
            SelfEvaluation stored = stored(form);
            boolean ended = stored.exempt() || closed(stored) && !stored.stage().done();
            assertThat(engine(stored.id())).isEqualTo(ended ? Optional.empty() : Optional.of(stored.stage()));
        });
    }

    @Test
    void every_form_can_be_read_with_all_its_versions_and_its_history() {
        Consulting consulting = office.get(Consulting.class);
        long auditor = person("auditor");

        assertThat(ReleasedFacts.of("evaluation")).allSatisfy(form -> {
            Sheet sheet = consulting.open(auditor, stored(form).id());
            assertThat(sheet.versions()).allMatch(Version::intact);
            assertThat(sheet.history()).isNotEmpty().allMatch(HistoryEntry::intact);
        });
    }

    @Test
    void every_version_of_before_is_judged_once_and_marked_so() {
        assertThat(ReleasedFacts.of("version")).allSatisfy(fact -> {
            long form = ReleasedFacts.evaluation(fact.department(), fact.fiscalYear());
            int number = Integer.parseInt(fact.value(0));
            Judgment judgment = office.inTransaction(
                    () -> office.get(Judgments.class).find(form, number).orElseThrow());
            Version version = office.inTransaction(
                    () -> office.get(Versions.class).find(form, number).orElseThrow());
            assertThat(judgment.seal().origin()).isEqualTo(Judgment.Origin.MIGRATION);
            assertThat(judgment.intact(version)).isTrue();
        });
        assertThat(office.get(JudgmentRecovery.class).next()).isZero();
    }

    @Test
    void every_approved_version_keeps_the_score_and_the_grade_it_was_approved_with() {
        List<Fact> approved = ReleasedFacts.of("result").stream()
                .filter(fact -> !fact.value(3).equals("-"))
                .toList();

        assertThat(approved).hasSize(APPROVED).allSatisfy(fact -> {
            Approval approval = result(fact).marks().approval();
            Rating given = approval.reviewed();
            assertThat(given.total()).isEqualTo(Score.of(fact.value(3)));
            assertThat(given.outOfHundred()).isEqualTo(Score.of(fact.value(1)));
            assertThat(given.grade()).isEqualTo(Grade.valueOf(fact.value(2)));
            assertThat(approval.byEarlierRules()).isTrue();
        });
    }

    @Test
    void an_administrator_of_before_has_both_administrations_and_keeps_a_desk_until_a_second_person_is_confirmed() {
        DutyReviewing reviewing = office.get(DutyReviewing.class);
        long admin = person("admin");
        assertThat(roles(admin)).contains(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.FINANCE_OFFICER);
        assertThat(reviewing.inOneHand(admin)).isTrue();
        assertThat(reviewing.review(admin).conflicts())
                .extracting(one -> one.kind())
                .contains(DutyConflict.Kind.ADMINISTERS);
        assertThat(office.get(DutyReporting.class).atStart())
                .anyMatch(line -> line.contains("(admin) ADMINISTERS FINANCE_OFFICER"));

        reviewing.settle(person("auditor"));

        assertThat(roles(admin)).containsExactlyInAnyOrder(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        assertThat(reviewing.inOneHand(admin)).isFalse();
    }

    private List<Role> roles(long person) {
        return office
                .inTransaction(() -> office.get(People.class).actor(person, DAY.toLocalDate()))
                .orElseThrow()
                .duties()
                .stream()
                .map(Duty::role)
                .toList();
    }

    @Test
    void what_was_public_is_what_a_reader_finds() {
        for (Fact fact : ReleasedFacts.of("disclosure")) {
            long form = ReleasedFacts.evaluation(fact.department(), fact.fiscalYear());
            Disclosure found = office.get(PublicReading.class).disclosure(form).orElseThrow();
            boolean shown = fact.value(2).equals("public");
            assertThat(found.version() == Integer.parseInt(fact.value(0))).isEqualTo(shown);
            assertThat(found.hash().equals(fact.value(1))).isEqualTo(shown);
            assertThat(office.get(PublicReading.class).form(found).form().form().indicators())
                    .isNotEmpty();
        }
    }

    @Test
    void a_form_under_way_goes_on_to_its_end() {
        long form = ReleasedFacts.evaluation("区文旅体局", 2025);
        long officer = person("finance");

        office.get(HeadReview.class).endorse(person("wl-head"), form, seen(form), "同意报送。");
        ReviewSheet sheet = office.get(Consulting.class).open(officer, form).reviewSheet();
        office.get(FinanceReview.class).approve(officer, form, seen(form), sheet.revision(), "同意。");
        office.get(Disclosing.class).disclose(officer, form, seen(form), "已通读全文，同意公开。", Map.of());

        assertThat(engine(form)).contains(Stage.DISCLOSED);
        assertThat(office.get(PublicReading.class).disclosure(form)).isPresent();
    }

    @Test
    void a_form_approved_before_is_opened_again_and_handed_in_anew() {
        long form = ReleasedFacts.evaluation("乌山街道", 2025);
        long preparer = person("wsj-preparer");
        Drafting drafting = office.get(Drafting.class);

        office.get(FinanceReview.class).reopen(person("finance"), form, seen(form), "请更正。");
        long revision =
                office.get(Consulting.class).open(preparer, form).draft().revision();
        drafting.submit(preparer, form, revision, "已核实，无误。");

        assertThat(engine(form)).contains(Stage.HEAD_REVIEW);
        assertThat(seen(form).number()).isEqualTo(2);
    }

    private Result result(Fact fact) {
        long form = ReleasedFacts.evaluation(fact.department(), fact.fiscalYear());
        return office.inTransaction(() -> office.get(Results.class).of(form)).stream()
                .filter(result -> result.version() == Integer.parseInt(fact.value(0)))
                .findFirst()
                .orElseThrow();
    }

    private SelfEvaluation stored(Fact form) {
        return office.inTransaction(() -> office.get(SelfEvaluations.class)
                .find(DISTRICT, Long.parseLong(form.value(0)))
                .orElseThrow());
    }

    private boolean closed(SelfEvaluation form) {
        return office.inTransaction(() -> office.get(EvaluationRounds.class)
                .find(DISTRICT, form.roundId())
                .orElseThrow()
                .closed());
    }

    private Optional<Stage> engine(long form) {
        return office.inTransaction(() -> office.get(Road.class).stage(form));
    }

    private Version.Seen seen(long form) {
        return office.get(Consulting.class)
                .open(person("auditor"), form)
                .version()
                .seen();
    }

    private long person(String login) {
        return office.inTransaction(
                () -> office.get(People.class).findByLogin(login).orElseThrow().id());
    }
}
