package org.hengping.workflow.paper;

/** Whether a version still holds. */
public enum ProofStanding {
    /** The latest, under way or approved. */
    CURRENT,
    /** The latest, but it went back to the department: the next will take its place. */
    RETURNED,
    /** There is a later one. */
    SUPERSEDED
}
