package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;

/** On whose desk an evaluation lies today, by the duties in force. The gate and the screens ask the same question here. */
record Desks(List<DutyHolder> holders) {

    static Desks today(People people, String districtCode, Clock clock) {
        return new Desks(people.holders(districtCode, LocalDate.now(clock)));
    }

    /** Who can do the next act on it. */
    List<Person> of(SelfEvaluation evaluation) {
        return of(
                switch (evaluation.stage()) {
                    case DRAFT -> Role.PREPARER;
                    case HEAD_REVIEW -> Role.DEPARTMENT_HEAD;
                    case FINANCE_REVIEW, APPROVED, DISCLOSED -> Role.FINANCE_OFFICER;
                },
                evaluation);
    }

    /** Who holds the role for it: for finance whoever took it over, else the responsible officers, else those of the whole district. */
    List<Person> of(Role role, SelfEvaluation evaluation) {
        List<Person> own = holding(role, duty -> Long.valueOf(evaluation.departmentId())
                .equals(duty.duty().departmentId()));
        if (role != Role.FINANCE_OFFICER) {
            return own;
        }
        List<Person> taken =
                holding(role, duty -> Long.valueOf(duty.person().id()).equals(evaluation.reviewerId()));
        if (!taken.isEmpty()) {
            return taken;
        }
        return own.isEmpty() ? holding(role, duty -> duty.duty().departmentId() == null) : own;
    }

    /** Whether the person may know of it: people of its department, and finance and audit of its district. */
    boolean known(long personId, SelfEvaluation evaluation) {
        return holders.stream()
                .filter(holder -> holder.person().id() == personId)
                .anyMatch(holder -> switch (holder.duty().role()) {
                    case PREPARER, DEPARTMENT_HEAD ->
                        Long.valueOf(evaluation.departmentId())
                                .equals(holder.duty().departmentId());
                    case FINANCE_OFFICER, AUDITOR -> true;
                    case ADMINISTRATOR -> false;
                });
    }

    boolean holds(long personId, Role... roles) {
        return Stream.of(roles)
                .anyMatch(role -> holding(role, holder -> holder.person().id() == personId)
                                .size()
                        > 0);
    }

    private List<Person> holding(Role role, Predicate<DutyHolder> which) {
        Map<Long, Person> people = new LinkedHashMap<>();
        holders.stream()
                .filter(holder -> holder.duty().role() == role)
                .filter(which)
                .forEach(holder -> people.put(holder.person().id(), holder.person()));
        return new ArrayList<>(people.values());
    }
}
