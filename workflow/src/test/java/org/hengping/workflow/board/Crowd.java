package org.hengping.workflow.board;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.People.Password;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequest;
import org.hengping.workflow.deadline.ExtensionRequesting;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;

/** A district whose people act at random: everybody tries everything, at any time, and is mostly refused. */
final class Crowd {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 2, 9, 9, 30);

    final List<Long> people = new ArrayList<>();
    final List<Long> forms;
    private final Office office;
    private final Town town;
    private final Random random;
    private LocalDateTime now = BEGIN;
    private int done;

    Crowd(Office office, long seed) {
        this.office = office;
        this.random = new Random(seed);
        office.clock().set(BEGIN);
        town = office.town();
        people.addAll(List.of(town.preparer(), town.head(), town.deputyHead(), town.officer(), town.chief()));
        people.addAll(List.of(town.auditor(), town.admin(), town.otherPreparer(), town.otherHead()));
        List<Long> departments = new ArrayList<>(List.of(town.federation().id()));
        for (int i = 0; i < 5; i++) {
            departments.add(department(i));
        }
        office.inTransaction(() -> {
            EvaluationRounds rounds = office.get(EvaluationRounds.class);
            rounds.all(district()).forEach(before -> rounds.store(before.closed(BEGIN.toLocalDate())));
            return "";
        });
        town.opened(2021, departments);
        forms =
                office.inTransaction(() -> office
                        .get(SelfEvaluations.class)
                        .ofRound(town.federation().districtCode(), roundOf(town.evaluation()))
                        .stream()
                        .map(form -> form.id())
                        .toList());
    }

    /** How many acts were not refused. */
    int done() {
        return done;
    }

    String district() {
        return town.federation().districtCode();
    }

    long round() {
        return roundOf(forms.getFirst());
    }

    long finance() {
        return town.chief();
    }

    long auditor() {
        return town.auditor();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** One act of somebody on some form; some hours later than the one before. */
    void act() {
        now = now.plusMinutes(random.nextInt(180));
        office.clock().set(now);
        long form = pick(forms);
        long person = somebody(form);
        try {
            act(random.nextInt(13), person, form);
            done++;
        } catch (Refusal refused) {
            // most people may not do most things: that is the point
        }
    }

    private void act(int what, long person, long form) {
        switch (what) {
            case 0, 1, 2 -> submit(person, form);
            case 3, 4 -> office.get(HeadReview.class).endorse(person, form, seen(form), "同意");
            case 5 -> office.get(HeadReview.class).sendBack(person, form, seen(form), "请补充");
            case 6 -> office.get(FinanceReview.class).approve(person, form, seen(form), 0, "");
            case 7 -> office.get(FinanceReview.class).sendBack(person, form, seen(form), "请补充");
            case 8 -> office.get(Drafting.class).withdraw(person, form, seen(form));
            case 9 -> extension(person, form);
            case 10 -> exemption(person, form);
            case 11 -> office.get(FinanceReview.class).takeOver(person, form);
            default -> delegation(person);
        }
    }

    private void submit(long person, long form) {
        Draft draft = office.get(Consulting.class).open(person, form).draft();
        if (draft == null) {
            throw new Refusal.NotFound();
        }
        if (draft.pieces().isEmpty()) {
            List<Change> changes = Forms.good().pieces().stream()
                    .map(piece -> Change.save(piece, Draft.ABSENT))
                    .toList();
            office.get(Drafting.class).save(person, form, changes);
        }
        Draft saved = office.get(Consulting.class).open(person, form).draft();
        office.get(Drafting.class).submit(person, form, saved.revision(), "无须修改");
    }

    private void extension(long person, long form) {
        LocalDate until = today().plusDays(random.nextInt(40));
        if (random.nextBoolean()) {
            office.get(ExtensionRequesting.class).request(person, form, until, "数据未出");
        } else if (random.nextBoolean()) {
            office.get(Extending.class).grant(person, form, until, "数据未出");
        } else {
            for (ExtensionRequest one : office.get(ExtensionRequests.class).waiting(person)) {
                office.get(Extending.class).decide(person, one.extension().id(), random.nextBoolean(), "已核");
            }
        }
    }

    private void exemption(long person, long form) {
        if (random.nextBoolean()) {
            office.get(Exempting.class).exempt(person, form, "机构撤并");
        } else {
            office.get(Exempting.class).readmit(person, form, "撤并推迟");
        }
    }

    private void delegation(long person) {
        office.get(Delegating.class)
                .delegate(person, person, pick(people), today(), today().plusDays(random.nextInt(9)));
    }

    /** Two of three times somebody whose desk the form lies on, else anybody. */
    private long somebody(long form) {
        List<Person> desk =
                office.get(Consulting.class).open(town.chief(), form).desk();
        return desk.isEmpty() || random.nextInt(3) == 0
                ? pick(people)
                : desk.get(random.nextInt(desk.size())).id();
    }

    private Version.Seen seen(long form) {
        Version version = office.get(Consulting.class).open(town.chief(), form).version();
        if (version == null) {
            throw new Refusal.NotFound();
        }
        return version.seen();
    }

    private long department(int i) {
        Staffing staffing = office.get(Staffing.class);
        Department department = staffing.addDepartment(town.admin(), "第" + i + "局", "局" + i, "经济");
        for (Role role : List.of(Role.PREPARER, Role.DEPARTMENT_HEAD)) {
            long person = staffing.addPerson(
                            town.admin(), role + "-" + i + "-" + district(), "某" + i, "", "", new Password("-", false))
                    .id();
            staffing.assign(town.admin(), person, role, department.id(), LocalDate.of(2020, 1, 1));
            people.add(person);
        }
        return department.id();
    }

    private long roundOf(long form) {
        return office.inTransaction(() -> office.get(SelfEvaluations.class)
                .find(district(), form)
                .orElseThrow()
                .roundId());
    }

    private long pick(List<Long> among) {
        return among.get(random.nextInt(among.size()));
    }
}
