package org.hengping.workflow.road;

import org.hengping.core.organization.Department;
import org.hengping.core.round.EvaluationRound;

/** A consultation that waits for somebody. */
public record WaitingConsultation(Department department, EvaluationRound round, ShownConsultation heard) {}
