package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;

/** What the last full check of each form has found. */
public interface CheckedForms {

    /** Keeps it in place of what was found before; the baseline stays as it was first kept. */
    void keep(CheckedForm checked);

    Optional<CheckedForm> find(long evaluationId);

    /** Those of a district in which something was found, in no particular order. */
    List<CheckedForm> wrong(String districtCode);
}
