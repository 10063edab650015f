package org.hengping.workflow.road;

import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;

/** A version to take rows from, the round it was made for, and how far it came there. */
public record CarryOverSource(EvaluationRound round, Stage stage, Version version) {}
