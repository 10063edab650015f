package org.hengping.workflow.road;

import org.hengping.core.organization.Department;
import org.hengping.core.round.EvaluationRound;

/** A consultation that waits for somebody. */
public record WaitingHearing(Department department, EvaluationRound round, Heard heard) {}
