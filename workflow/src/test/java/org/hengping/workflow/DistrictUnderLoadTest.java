package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.day.Stopwatch;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.integrity.ContentsCheck;
import org.hengping.workflow.integrity.Sealing;
import org.hengping.workflow.integrity.VerifiedDistrict;
import org.hengping.workflow.integrity.Verifying;
import org.hengping.workflow.integrity.VerifyingWatch;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is accused of anything while the offices work. {@code tampering.forms} says how many forms there are (12), {@code tampering.store} where. */
class DistrictUnderLoadTest {

    private static final int FORMS = Integer.getInteger("tampering.forms", 12);
    private static final int CHECKS = 3;

    @TempDir
    Path folder;

    @Test
    void a_district_at_work_is_whole_at_every_moment() {
        String store =
                System.getProperty("tampering.store", folder.resolve("district").toString());
        Office office = new Office("jdbc:h2:file:" + store + ";DB_CLOSE_DELAY=-1");
        office.clock().set(OfficeDay.BEGIN);
        Town town = office.town();
        List<Long> forms = forms(office, town);
        Stopwatch filling = Stopwatch.start();
        for (int i = 0; i < forms.size(); i++) {
            int to = i % 4;
            walk(office, town, forms.get(i), to);
        }
        office.get(Sealing.class).byHand(town.auditor());
        System.out.println("PROOF filled " + forms.size() + " forms in " + filling.elapsed());

        AtomicInteger acts = new AtomicInteger();
        List<CompletableFuture<?>> people =
                List.of(work(office, town, forms, 0, acts), work(office, town, forms, 2, acts));
        for (int i = 0; i < CHECKS; i++) {
            office.get(Sealing.class).chain(town.federation().districtCode());
            Stopwatch watch = Stopwatch.start();
            VerifiedDistrict verified = office.get(Verifying.class)
                    .check(town.federation().districtCode(), ContentsCheck.ALL, VerifyingWatch.NOBODY);
            System.out.println("PROOF checked " + verified.forms() + " forms, "
                    + verified.outcome().entries() + " entries in " + watch.elapsed() + ", " + acts + " acts so far");
            assertThat(verified.outcome().irregularities()).isEmpty();
            assertThat(verified.outcome().places()).isEmpty();
            assertThat(verified.wrong()).isEmpty();
        }
        acts.set(Integer.MIN_VALUE);
        people.forEach(CompletableFuture::join);
        office.close();
    }

    /** Submitted, endorsed and sent back, again and again, until the count is taken away. */
    private static CompletableFuture<?> work(
            Office office, Town town, List<Long> forms, int first, AtomicInteger acts) {
        return CompletableFuture.runAsync(() -> {
            for (int i = first; acts.get() >= 0; i = (i + 4) % forms.size()) {
                long form = forms.get(i - i % 4 + first / 2);
                Sheet sheet = office.get(Consulting.class).open(town.auditor(), form);
                switch (sheet.evaluation().stage()) {
                    case DRAFT -> walk(office, town, form, 1);
                    case HEAD_REVIEW -> office.get(HeadReview.class).sendBack(town.head(), form, seen(sheet), "请核实");
                    default -> office.get(FinanceReview.class).sendBack(town.chief(), form, seen(sheet), "请核实");
                }
                acts.incrementAndGet();
            }
        });
    }

    private static Version.Seen seen(Sheet sheet) {
        return sheet.version().seen();
    }

    /** Written (0), submitted (1), endorsed (2), approved (3). */
    private static void walk(Office office, Town town, long form, int to) {
        Draft draft = office.get(Consulting.class).open(town.preparer(), form).draft();
        List<Change> changes = Forms.good().pieces().stream()
                .map(piece -> Change.save(piece, draft.revision(piece.id())))
                .toList();
        office.get(Drafting.class).save(town.preparer(), form, changes);
        if (to > 0) {
            long revision = office.get(Consulting.class)
                    .open(town.preparer(), form)
                    .draft()
                    .revision();
            office.get(Drafting.class).submit(town.preparer(), form, revision, "无须修改");
        }
        if (to > 1) {
            office.get(HeadReview.class)
                    .endorse(
                            town.head(), form, seen(office.get(Consulting.class).open(town.auditor(), form)), "");
        }
        if (to > 2) {
            office.get(FinanceReview.class)
                    .approve(
                            town.chief(),
                            form,
                            seen(office.get(Consulting.class).open(town.auditor(), form)),
                            0,
                            "");
        }
    }

    private static List<Long> forms(Office office, Town town) {
        List<Long> departments = new ArrayList<>(List.of(town.federation().id()));
        for (int i = 1; i < FORMS; i++) {
            Department department =
                    office.get(Staffing.class).addDepartment(town.admin(), "第" + i + "局", "局" + i, "经济");
            departments.add(department.id());
            holds(office, town.preparer(), Role.PREPARER, department.id());
            holds(office, town.head(), Role.DEPARTMENT_HEAD, department.id());
        }
        town.opened(2024, departments);
        String district = town.federation().districtCode();
        return office.inTransaction(() -> office
                .get(SelfEvaluations.class)
                .ofRound(
                        district,
                        office.get(org.hengping.core.round.EvaluationRounds.class).all(district).stream()
                                .filter(round -> round.fiscalYear() == 2024)
                                .findFirst()
                                .orElseThrow()
                                .id())
                .stream()
                .map(SelfEvaluation::id)
                .toList());
    }

    private static void holds(Office office, long person, Role role, long department) {
        office.inTransaction(() -> {
            office.get(People.class)
                    .add(new Duty(
                            office.get(Ids.class).next(), person, role, department, LocalDate.of(2020, 1, 1), null));
            return person;
        });
    }
}
