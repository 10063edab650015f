package org.hengping.workflow.results;

import org.hengping.core.organization.Department;
import org.hengping.core.overdue.LateStep;
import org.jspecify.annotations.Nullable;

/**
 * A department of the round without a score: it has not handed in yet, or need not.
 *
 * @param exempt 免于填报
 * @param late the step that is late now; {@code null} where none is
 */
public record UnscoredDepartment(
        Department department, boolean exempt, @Nullable LateStep late) {}
