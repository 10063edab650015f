package org.hengping.core.review;

import java.util.List;
import java.util.Optional;

/** The consultations about lowered grades, at most one of a version. */
public interface Consultations {

    void add(Consultation consultation);

    Optional<Consultation> find(long evaluationId, int version);

    /** Stores an answer or a reply. */
    void store(Consultation changed);

    /** Of a district those about the latest version of a form that is still approved, without an answer or without a reply, the earliest first. */
    List<Consultation> pending(String districtCode);
}
