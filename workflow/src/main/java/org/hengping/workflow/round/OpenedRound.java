package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.round.EvaluationRound;

/**
 * What was opened.
 *
 * @param reports departments without a preparer, a head or a finance officer
 */
public record OpenedRound(EvaluationRound round, List<Sentence> reports) {}
