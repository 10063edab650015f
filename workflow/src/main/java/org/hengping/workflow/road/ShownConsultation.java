package org.hengping.workflow.road;

import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.State;

/** A consultation as one person sees it. */
public record ShownConsultation(Consultation consultation, State state, boolean mayAnswer, boolean mayReply) {}
