package org.hengping.core.review;

import java.util.List;
import java.util.Optional;

/** The frozen versions; added and read, never changed. */
public interface Versions {

    void add(Version version);

    Optional<Version> find(long evaluationId, int number);

    /** All of an evaluation, the first one first. */
    List<Version> all(long evaluationId);
}
