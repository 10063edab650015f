package org.hengping.workflow.gate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Hands;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;
import org.springframework.stereotype.Component;

/** Many forms in front of one person, for lists: what the gate would ask of each by itself, asked of all at once. */
@Component
public class Entries {

    private final Departments departments;
    private final HandsReading hands;
    private final Authority authority;

    Entries(Departments departments, HandsReading hands, Authority authority) {
        this.departments = departments;
        this.hands = hands;
        this.authority = authority;
    }

    /**
     * In the order of the forms.
     *
     * @param rounds those they belong to, all of the person's district
     */
    public List<Entry> of(Person person, List<SelfEvaluation> forms, List<EvaluationRound> rounds) {
        Desks desks = authority.desks(person.districtCode());
        Map<Long, EvaluationRound> years =
                rounds.stream().collect(toMap(EvaluationRound::id, identity(), (one, same) -> one));
        Map<Long, Department> named =
                departments.all(person.districtCode()).stream().collect(toMap(Department::id, identity()));
        Map<Long, Hands> on = hands.of(forms);
        return forms.stream()
                .map(form -> new Entry(
                        person,
                        form,
                        Objects.requireNonNull(years.get(form.roundId())),
                        Objects.requireNonNull(named.get(form.departmentId())),
                        desks,
                        on.getOrDefault(form.id(), Hands.NONE)))
                .toList();
    }
}
