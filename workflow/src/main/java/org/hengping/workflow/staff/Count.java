package org.hengping.workflow.staff;

/** How many rows are new, change something, and say what is there already. */
public record Count(int added, int changed, int same) {}
