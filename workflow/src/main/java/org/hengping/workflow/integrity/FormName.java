package org.hengping.workflow.integrity;

/**
 * What a form is called in the report of a check.
 *
 * @param department its short name; empty where it cannot be told any more
 * @param year its fiscal year; empty where it cannot be told any more
 */
public record FormName(long evaluationId, String department, String year) {}
