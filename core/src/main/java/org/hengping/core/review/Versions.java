package org.hengping.core.review;

import java.util.List;
import java.util.Optional;

/** The frozen versions; added and read, never changed. */
public interface Versions {

    void add(Version version);

    Optional<Version> find(long evaluationId, int number);

    /** All of an evaluation, the first one first. */
    List<Version> all(long evaluationId);

    /**
     * Those whose hash begins so, the latest of each form first. It asks for no district: whoever holds a paper has nothing but these signs.
     *
     * @param start lower case hexadecimal digits, at least {@link ShortHash#OLD_SIGNS}, at most 64
     * @param most so many are enough
     */
    List<VersionPlace> startingWith(String start, int most);
}
