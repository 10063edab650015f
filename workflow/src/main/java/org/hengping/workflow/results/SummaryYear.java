package org.hengping.workflow.results;

import java.util.List;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.EvaluationRound;

/** A round, its sums, and the steps done in it. */
public record SummaryYear(EvaluationRound round, Tallies tallies, List<DoneStep> steps) {}
