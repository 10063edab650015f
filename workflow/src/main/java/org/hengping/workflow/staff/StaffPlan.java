package org.hengping.workflow.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sha256;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;

/** What a workbook changes: for each row that says something new, what was before and what will be. */
final class StaffPlan {

    final List<PlanStep<Department>> departments = new ArrayList<>();
    final List<PlanStep<Person>> people = new ArrayList<>();
    final List<PlanStep<StaffDuty>> duties = new ArrayList<>();

    /** The same for two plans only where both change the same things from the same to the same. */
    String mark() {
        MessageDigest digest = Sha256.digest();
        Stream.of(departments, people, duties)
                .map(List::toString)
                .forEach(steps -> digest.update(steps.getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest);
    }

    static Count count(List<? extends PlanStep<?>> steps) {
        int fresh = (int) steps.stream().filter(step -> step.before() == null).count();
        int same = (int) steps.stream().filter(step -> !step.news()).count();
        return new Count(fresh, steps.size() - fresh - same, same);
    }
}
