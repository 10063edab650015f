package org.hengping.workflow.board;

import java.util.List;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.round.EvaluationRound;

/**
 * A round at a glance.
 *
 * @param sums of all its forms
 * @param late how many of them are late
 * @param tasks the most urgent ones, at most 200
 */
public record InboxOverview(EvaluationRound round, BoardSums sums, int late, List<Task> tasks) {}
