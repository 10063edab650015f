package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RuleSet;

final class InMemoryEvaluationRounds implements EvaluationRounds {

    private final List<EvaluationRound> rounds = new ArrayList<>();

    @Override
    public void add(EvaluationRound round) {
        if (rounds.stream().map(EvaluationRound::ruleSet).anyMatch(known -> conflicts(known, round.ruleSet()))) {
            throw new IllegalArgumentException("Another rule set has this code and edition");
        }
        rounds.add(round);
    }

    @Override
    public void store(EvaluationRound round) {
        rounds.replaceAll(known -> known.id() == round.id() ? round : known);
    }

    @Override
    public Optional<EvaluationRound> find(String districtCode, long id) {
        return all(districtCode).stream().filter(round -> round.id() == id).findFirst();
    }

    @Override
    public List<EvaluationRound> all(String districtCode) {
        return rounds.stream()
                .filter(round -> round.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(EvaluationRound::fiscalYear)
                        .thenComparing(EvaluationRound::id)
                        .reversed())
                .toList();
    }

    @Override
    public List<EvaluationRound> hold(String districtCode) {
        return all(districtCode);
    }

    private static boolean conflicts(RuleSet known, RuleSet added) {
        return known.code().equals(added.code()) && known.edition() == added.edition() && !known.equals(added);
    }
}
