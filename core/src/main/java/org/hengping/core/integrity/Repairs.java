package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;

/** The repairs of torn forms. */
public interface Repairs {

    void add(Repair repair);

    Optional<Repair> find(String districtCode, long id);

    /** Decides one that is wanted. @return whether it still was */
    boolean decide(Repair decided);

    /** Those of a district that wait for an auditor, the oldest first. */
    List<Repair> wanted(String districtCode);
}
