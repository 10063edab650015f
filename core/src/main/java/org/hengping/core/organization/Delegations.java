package org.hengping.core.organization;

import java.time.LocalDate;
import java.util.List;

/** The delegations of the districts. */
public interface Delegations {

    void add(Delegation delegation);

    /** All of a district, the latest begin first. */
    List<Delegation> all(String districtCode);

    /** Changes the last day; without effect where the district has no such delegation. */
    void end(String districtCode, long id, LocalDate to);

    /** Replaces who agreed to it; without effect where the district has no such delegation. */
    void consent(String districtCode, long id, Delegation.Consent consent);
}
