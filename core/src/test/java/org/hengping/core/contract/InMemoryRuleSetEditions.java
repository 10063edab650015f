package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetEditions;

final class InMemoryRuleSetEditions implements RuleSetEditions {

    private final List<RuleSet> editions = new ArrayList<>();

    @Override
    public List<RuleSet> all(String districtCode) {
        return editions.stream()
                .filter(rules -> RuleSetEditions.own(districtCode, rules.code()))
                .sorted(Comparator.comparing(RuleSet::code)
                        .thenComparing(Comparator.comparing(RuleSet::edition).reversed()))
                .toList();
    }

    @Override
    public boolean add(String districtCode, RuleSet rules) {
        if (!RuleSetEditions.own(districtCode, rules.code())) {
            throw new IllegalArgumentException(rules.code() + " is no code of " + districtCode);
        }
        boolean known =
                editions.stream().anyMatch(one -> one.code().equals(rules.code()) && one.edition() == rules.edition());
        return !known && editions.add(rules);
    }
}
