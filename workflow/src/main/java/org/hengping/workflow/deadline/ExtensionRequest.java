package org.hengping.workflow.deadline;

import java.time.LocalDate;
import org.hengping.core.organization.Department;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Step;

/**
 * A request with its department.
 *
 * @param dueOn last day of the present step, moved off holidays
 * @param wanted the last day asked for, moved off holidays
 */
public record ExtensionRequest(
        Extension extension, Department department, Step step, LocalDate dueOn, LocalDate wanted) {}
