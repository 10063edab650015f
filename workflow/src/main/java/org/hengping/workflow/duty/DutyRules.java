package org.hengping.workflow.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Separation;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;

/** What nobody is given, whoever gives it and on whatever way: on the screen, by a workbook, in a department. */
public final class DutyRules {

    private DutyRules() {}

    /** Nobody gives themselves a duty, makes one last longer, or confirms it. */
    public static Optional<Sentence> notOwn(boolean own) {
        return own ? Optional.of(Sentence.of("refusal.ownDuty")) : Optional.empty();
    }

    /**
     * What stands against a duty by what the person holds and does for others.
     *
     * @param name of the person
     * @param held the person's duties, with those that wait to be confirmed
     * @param acting the delegations in which the person acts for somebody
     */
    public static Optional<Sentence> apart(
            String name, Duty wanted, Collection<Duty> held, Collection<Delegation> acting, boolean three) {
        Optional<Duty> against = Separation.against(wanted, held, three);
        if (against.isPresent()) {
            return Optional.of(Sentence.of(
                    "refusal.apart", name, wanted.role(), against.get().role()));
        }
        boolean acts = wanted.role().administers()
                && acting.stream()
                        .filter(known -> known.consent().standing() != Standing.REFUSED)
                        .anyMatch(known -> wanted.holds(known.from(), known.to()));
        return acts ? Optional.of(Sentence.of("refusal.actsForOthers", name, wanted.role())) : Optional.empty();
    }

    /** A last day only moves forward to an earlier one: more days are a duty of their own, which is given like any other. */
    public static Optional<Sentence> longer(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after != null && !after.isAfter(before)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of("refusal.dutyLonger", before, before.plusDays(1)));
    }
}
