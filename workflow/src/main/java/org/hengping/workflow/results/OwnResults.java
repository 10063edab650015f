package org.hengping.workflow.results;

import java.util.List;
import org.hengping.core.organization.Department;

/** A department and its years. */
public record OwnResults(Department department, List<OwnYear> years) {}
