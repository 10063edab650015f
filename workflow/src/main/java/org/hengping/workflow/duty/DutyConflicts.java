package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.DutyConflict;
import org.hengping.core.organization.DutyReview;
import org.hengping.core.organization.People;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/** Which duties of a district break the rules of the three administrations as they stand today. */
@Component
class DutyConflicts {

    private final People people;
    private final Delegations delegations;
    private final Binding binding;
    private final Authority authority;
    private final Clock clock;

    DutyConflicts(People people, Delegations delegations, Binding binding, Authority authority, Clock clock) {
        this.people = people;
        this.delegations = delegations;
        this.binding = binding;
        this.authority = authority;
        this.clock = clock;
    }

    List<DutyConflict> of(String district) {
        return DutyReview.of(
                people.duties(district),
                delegations.all(district),
                binding.selfGranted(district),
                authority.three(),
                LocalDate.now(clock));
    }
}
