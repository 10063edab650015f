package org.hengping.core.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.hengping.core.form.Example;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.People.Password;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;

/** What the contracts share: a store, and offices to fill it with. */
abstract class PortsContract implements Store {

    protected static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");
    private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

    protected final void change(Runnable work) {
        inTransaction(() -> {
            work.run();
            return "";
        });
    }

    protected static long id() {
        return IDS.incrementAndGet();
    }

    protected final District district() {
        District district = new District(String.valueOf(100000 + Math.floorMod(id(), 899999)), "望城区");
        change(() -> ports().departments().add(district));
        return district;
    }

    protected final Department department(District district) {
        long id = id();
        Department department = new Department(id, district.code(), "区妇联" + id, "妇联", "群团", "qfl fl", null);
        change(() -> ports().departments().add(department));
        return department;
    }

    protected final Person person(District district) {
        long id = id();
        Person person = new Person(id, district.code(), "Login" + id, "区妇联填报人", "0731-8800", "t.example");
        change(() -> ports().people().add(person, new Password("{noop}x", false)));
        return person;
    }

    protected final EvaluationRound round(District district) {
        return round(district, 2025);
    }

    protected final EvaluationRound round(District district, int fiscalYear) {
        EvaluationRound round = new EvaluationRound(
                id(),
                district.code(),
                fiscalYear,
                fiscalYear + "年度部门整体支出绩效自评",
                RuleSets.national(),
                new EvaluationRound.Days(
                        LocalDate.of(2026, 3, 1),
                        new DueDays(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 20)),
                        ResubmissionDays.USUAL,
                        null),
                true,
                Template.DEPARTMENT);
        change(() -> ports().rounds().add(round));
        return round;
    }

    protected final SelfEvaluation evaluation(EvaluationRound round, Department department) {
        SelfEvaluation evaluation = new SelfEvaluation(
                new SelfEvaluation.Identity(id(), round.districtCode(), round.id(), department.id()),
                new SelfEvaluation.State(Stage.DRAFT, 0, 0, null, false, 0));
        change(() -> ports().evaluations().add(evaluation));
        return evaluation;
    }

    protected final SelfEvaluation evaluation(District district) {
        return evaluation(round(district), department(district));
    }

    /** The form every contract freezes, stored as this version. */
    protected final Version frozen(SelfEvaluation evaluation, int number, Person by) {
        Version version = version(evaluation, number, by);
        change(() -> ports().versions().add(version));
        return version;
    }

    /** The same, not stored. */
    protected static Version version(SelfEvaluation evaluation, int number, Person by) {
        return Version.freeze(evaluation.id(), number, Example.womensFederation(), RuleSets.national(), NOON, by.id());
    }

    /** An entry of the ledger for a form that comes to a desk at noon. */
    protected static DeskEntry entry(SelfEvaluation evaluation, int sequence, Lap lap) {
        return new DeskEntry(
                evaluation.id(),
                sequence,
                evaluation.districtCode(),
                evaluation.roundId(),
                evaluation.departmentId(),
                lap,
                DeskEntry.Stay.since(NOON));
    }
}
