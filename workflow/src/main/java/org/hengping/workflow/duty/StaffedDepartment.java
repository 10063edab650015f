package org.hengping.workflow.duty;

import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.People.DutyHolder;

/**
 * A department and its people.
 *
 * @param mayKeep whether the officer who asks may change them
 */
public record StaffedDepartment(Department department, List<DutyHolder> people, boolean mayKeep) {}
