package org.hengping.workflow.dispensation;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.review.Dispensation;

/**
 * One of a round's list.
 *
 * @param department empty for the round as a whole
 * @param printed as it is printed on the form
 */
public record DispensationLine(Dispensation dispensation, Optional<Department> department, Sentence printed) {}
