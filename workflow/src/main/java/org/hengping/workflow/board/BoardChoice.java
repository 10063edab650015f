package org.hengping.workflow.board;

import java.util.List;
import java.util.Map;
import org.hengping.core.round.EvaluationRound;

/**
 * What else can be shown.
 *
 * @param rounds those that can be chosen, the latest first
 * @param lateByRound how many are late in each running round that has any
 * @param groups the lines of business that can be chosen
 */
public record BoardChoice(List<EvaluationRound> rounds, Map<Long, Integer> lateByRound, List<String> groups) {

    public BoardChoice {
        rounds = List.copyOf(rounds);
        lateByRound = Map.copyOf(lateByRound);
        groups = List.copyOf(groups);
    }
}
