package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.organization.Department;

/** A round with its departments, and those of the district that have no part in it. */
public record RoundDetail(RoundSums sums, List<RoundForm> forms, List<Department> outside) {}
