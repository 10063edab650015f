package org.hengping.workflow.road;

import java.util.List;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.organization.Department;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;

/**
 * An approved form before it is made public.
 *
 * @param hits what is noticed in the version
 */
public record DisclosureCandidate(
        SelfEvaluation evaluation, Department department, EvaluationRound round, Version version, List<Hit> hits) {}
