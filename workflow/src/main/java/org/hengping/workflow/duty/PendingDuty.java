package org.hengping.workflow.duty;

import org.hengping.core.organization.Department;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.People.DutyHolder;
import org.jspecify.annotations.Nullable;

/**
 * A duty that waits.
 *
 * @param department {@code null} for the whole district
 */
public record PendingDuty(DutyHolder holder, @Nullable Department department, Grant grant) {}
