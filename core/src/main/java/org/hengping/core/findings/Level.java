package org.hengping.core.findings;

/** How much a finding weighs. */
public enum Level {
    /** Blocks submission; nobody waives it. */
    ERROR,
    /** Blocks submission until it is mended or answered. */
    WARNING,
    /** Informs. */
    NOTICE
}
