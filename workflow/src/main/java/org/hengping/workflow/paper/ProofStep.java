package org.hengping.workflow.paper;

import java.time.Instant;
import org.hengping.core.review.Act;

/** One step of the road. */
public record ProofStep(Act act, Instant at) {}
