package org.hengping.core.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengping.core.Sentence;

/**
 * What must hold for one step of the road, or one kind of work at a desk; walked from the first to the last.
 *
 * @param all each once, in the order in which it is asked, whatever the order in which they are named
 */
public record Conditions(List<Condition> all) {

    public Conditions {
        all = List.copyOf(EnumSet.copyOf(all));
    }

    static Conditions of(Condition... named) {
        return new Conditions(List.of(named));
    }

    /** Why it is not done: the first condition that does not hold; empty where it may be done. */
    public Optional<Refusal> refusal(Situation situation) {
        return first(situation, condition -> true);
    }

    /** The same before they have said or seen anything: whether to offer it at all. */
    public Optional<Refusal> refusalBeforehand(Situation situation) {
        return first(situation, Condition::beforehand);
    }

    /** Why the person whose desk it is must leave it to somebody else; empty where they need not, or it is not their desk. */
    public Optional<Sentence> objection(Situation situation) {
        return situation
                .seat()
                .flatMap(own -> first(situation, Condition::ofHands))
                .map(Refusal::sentence);
    }

    private Optional<Refusal> first(Situation situation, Predicate<Condition> asked) {
        return all.stream()
                .filter(asked)
                .flatMap(condition -> condition.refusal(situation).stream())
                .findFirst();
    }
}
