package org.hengping.core.review;

import java.util.List;
import java.util.Optional;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;

/** The judgments of the frozen versions, one each; added and read, never changed. */
public interface Judgments {

    /** Without effect where the version has been judged already: a second server that starts at the same time may have been faster. */
    void add(Judgment judgment);

    Optional<Judgment> find(long evaluationId, int version);

    /** Of all versions of an evaluation, the first one first. */
    List<Judgment> all(long evaluationId);

    /** Versions frozen before judgments were kept, the earliest evaluation first, at most so many. */
    List<Missing> missing(int most);

    /** What the approval of a version came to before judgments were kept; empty where it was not approved then. */
    Optional<Approved> approvedBefore(long evaluationId, int version);

    /**
     * An approval of before.
     *
     * @param score the total out of 100, by which the grade was given
     */
    record Approved(Score total, Score score, Grade grade) {}

    /** A version without a judgment. */
    record Missing(String districtCode, long evaluationId, int version) {}
}
