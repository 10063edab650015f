package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the audit log who was refused what, in a transaction of its own; of each person so many a day, on each server. */
@Component
@Transactional
class RefusalRecord {

    static final int A_DAY = 50;

    private final People people;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final Audit audit;
    private final Clock clock;
    private final Map<Long, Integer> today = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    RefusalRecord(People people, SelfEvaluations evaluations, Departments departments, Audit audit, Clock clock) {
        this.people = people;
        this.evaluations = evaluations;
        this.departments = departments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param by the first number the use case was given: by custom who it is
     * @param about the second one: often a form
     */
    void note(long by, long about, Refusal refusal) {
        people.find(by).ifPresent(person -> {
            int count = count(by);
            if (count <= A_DAY) {
                audit.note(person, "audit.refused.act", refusal.sentence(), form(person, about));
            } else if (count == A_DAY + 1) {
                audit.note(person, "audit.refused.more", A_DAY);
            }
        });
    }

    private Object form(Person person, long about) {
        Optional<SelfEvaluation> form = evaluations.find(person.districtCode(), about);
        return form.flatMap(one -> departments.find(person.districtCode(), one.departmentId()))
                .<Object>map(department -> Sentence.of("audit.refused.form", department.shortName()))
                .orElse("");
    }

    private synchronized int count(long by) {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            today.clear();
        }
        return today.merge(by, 1, Integer::sum);
    }
}
