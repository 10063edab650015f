package org.hengping.workflow.duty;

import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a person.
 *
 * @param department {@code null} for the whole district
 */
public record HeldDuty(Duty duty, @Nullable Department department, DutyState state) {}
