package org.hengping.core.round;

import java.util.List;
import java.util.Optional;

/** The rounds of the districts. A round's rule set is stored with it as the edition in force when it was opened. */
public interface EvaluationRounds {

    void add(EvaluationRound round);

    /** Stores other days, and whether it is closed. */
    void store(EvaluationRound round);

    Optional<EvaluationRound> find(String districtCode, long id);

    /** All rounds of a district, the latest fiscal year first. */
    List<EvaluationRound> all(String districtCode);

    /** The same, held against everybody else who opens, changes or closes a round of the district, until the transaction ends. */
    List<EvaluationRound> hold(String districtCode);
}
