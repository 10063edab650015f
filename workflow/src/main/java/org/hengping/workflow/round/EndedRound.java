package org.hengping.workflow.round;

import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart.Kind;

/** Work that was finished: so many departments were opened, or ended. */
public record EndedRound(EvaluationRound round, Kind kind, int departments) {}
