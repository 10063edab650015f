package org.hengping.workflow;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RuleSet;
import org.springframework.stereotype.Service;

/** Opens a round: one evaluation and one process per department, so that a department that never begins is visible. */
@Service
public class RoundOpening {

    /** Opens the round; for finance officers and administrators of the district. */
    public Opened open(long by, Plan plan) {
        throw new UnsupportedOperationException();
    }

    /** What is to be opened. */
    public record Plan(
            int fiscalYear,
            String title,
            RuleSet ruleSet,
            LocalDate opensOn,
            DueDays dueOn,
            boolean fourEyes,
            List<Long> departmentIds) {}

    /**
     * What was opened.
     *
     * @param reports departments without a preparer, a head or a finance officer
     */
    public record Opened(EvaluationRound round, List<Sentence> reports) {}
}
