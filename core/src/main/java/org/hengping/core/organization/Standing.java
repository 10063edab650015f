package org.hengping.core.organization;

/** What a duty or a delegation is worth: only a confirmed one gives anything. */
public enum Standing {
    /** 有效. */
    CONFIRMED,
    /** 待确认: others have yet to agree. */
    PENDING,
    /** 不予确认: refused or withdrawn; it stays on record and never gives anything. */
    REFUSED
}
