package org.hengping.workflow.paper;

/** Whose form it is: names as they are today. */
public record ProofSubject(String district, String department, int fiscalYear) {}
