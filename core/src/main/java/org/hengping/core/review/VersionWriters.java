package org.hengping.core.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who wrote the frozen versions; added with a version, read, never changed. */
public interface VersionWriters {

    void add(long evaluationId, int version, List<Writer> writers);

    /** In the order they were added; of versions from before there was this record, whoever handed them in. */
    List<Writer> of(long evaluationId, int version);

    /** Those of the latest version of each, by evaluation. */
    Map<Long, List<Writer>> latest(Set<Long> evaluationIds);
}
