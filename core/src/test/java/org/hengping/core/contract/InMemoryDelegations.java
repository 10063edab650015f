package org.hengping.core.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;

final class InMemoryDelegations implements Delegations {

    private final List<Delegation> delegations = new ArrayList<>();

    @Override
    public void add(Delegation delegation) {
        delegations.add(delegation);
    }

    @Override
    public List<Delegation> all(String districtCode) {
        return delegations.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(Delegation::from)
                        .thenComparing(Delegation::id)
                        .reversed())
                .toList();
    }

    @Override
    public void end(String districtCode, long id, LocalDate to) {
        delegations.replaceAll(one -> one.id() == id && one.districtCode().equals(districtCode)
                ? new Delegation(id, districtCode, one.absentId(), one.delegateId(), one.from(), to, one.arrangedBy())
                : one);
    }
}
