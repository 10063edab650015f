package org.hengping.workflow.board;

import org.hengping.core.organization.Department;
import org.hengping.core.review.HistoryEntry;

/** An act of the person, with the department it was about. */
public record DoneTask(HistoryEntry entry, Department department) {}
