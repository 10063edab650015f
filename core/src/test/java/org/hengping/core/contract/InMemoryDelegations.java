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
        delegations.replaceAll(one -> is(one, districtCode, id) ? one.until(to) : one);
    }

    @Override
    public void consent(String districtCode, long id, Delegation.Consent consent) {
        delegations.replaceAll(one -> is(one, districtCode, id) ? one.with(consent) : one);
    }

    private static boolean is(Delegation one, String districtCode, long id) {
        return one.id() == id && one.districtCode().equals(districtCode);
    }
}
