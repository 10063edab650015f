package org.hengping.workflow.reminder;

import org.hengping.core.Sentence;

/** A form whose desk was not reminded, and why. */
public record NotReminded(long evaluationId, Sentence why) {}
