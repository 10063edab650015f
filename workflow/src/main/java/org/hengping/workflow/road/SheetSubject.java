package org.hengping.workflow.road;

import org.hengping.core.organization.Department;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;

/** Whose form it is. */
public record SheetSubject(SelfEvaluation evaluation, Department department, EvaluationRound round) {}
