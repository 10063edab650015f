package org.hengping.workflow.road;

/** How a person looks at a form. */
public enum Lens {
    /** The preparer, while it is a draft. */
    FILL_IN,
    /** The head, while it waits for the signature. */
    JUDGE,
    /** Finance, while it waits for the decision. */
    REVIEW,
    /** Everybody else who may see it, and everybody at other times. */
    READ
}
