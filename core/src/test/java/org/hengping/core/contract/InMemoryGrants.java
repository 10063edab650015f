package org.hengping.core.contract;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grants;

final class InMemoryGrants implements Grants {

    private final Map<Long, Grant> grants = new HashMap<>();
    private final Set<String> separated = new HashSet<>();

    @Override
    public void add(Grant grant) {
        grants.put(grant.dutyId(), grant);
    }

    @Override
    public Map<Long, Grant> of(String districtCode, Collection<Long> dutyIds) {
        return grants.values().stream()
                .filter(one -> one.districtCode().equals(districtCode) && dutyIds.contains(one.dutyId()))
                .collect(toMap(Grant::dutyId, identity()));
    }

    @Override
    public void decide(long dutyId, Grant.Decision decision) {
        grants.computeIfPresent(
                dutyId,
                (id, grant) -> grant.decision() != null
                        ? grant
                        : new Grant(
                                id,
                                grant.districtCode(),
                                grant.byId(),
                                grant.byName(),
                                grant.at(),
                                grant.workbook(),
                                decision));
    }

    @Override
    public boolean separated(String districtCode) {
        return separated.contains(districtCode);
    }

    @Override
    public void separate(String districtCode, long byId, Instant at) {
        separated.add(districtCode);
    }
}
