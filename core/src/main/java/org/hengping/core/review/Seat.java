package org.hengping.core.review;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.round.EvaluationRound;

/**
 * The seat somebody acts from: a duty of their own, or that of an absent person.
 *
 * @param hand by whose authority
 * @param atDesk whether the form lies on the desk of this seat; not so for an officer who comes from elsewhere in the district
 * @param partial why they favour somebody (回避): they, or the absent person, prepare or sign for the department; empty where they do not
 */
public record Seat(Role role, Hand hand, boolean atDesk, Optional<Sentence> partial) {

    /** Which other hand on the version is theirs already (三人分办); empty where none is, and in a round that does not ask. */
    public Optional<Sentence> clash(EvaluationRound round, Hands hands) {
        return round.fourEyes() ? hands.clash(role, hand) : Optional.empty();
    }
}
