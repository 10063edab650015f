package org.hengping.workflow.integrity;

import org.hengping.core.integrity.Repair;

/** A repair that waits for an auditor. */
public record WantedRepair(FormName name, Repair repair) {}
