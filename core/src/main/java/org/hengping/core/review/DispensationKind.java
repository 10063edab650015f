package org.hengping.core.review;

/** In what the three hands are dispensed with. */
public enum DispensationKind {
    /** 不执行三人分办: for all departments of the round. */
    WITHOUT_THREE_HANDS,
    /** 代填: somebody of another office, or of an accounting centre, fills the department's form in. */
    FILLED_FOR,
    /** 单人办理: one person writes and signs; a signed and stamped scan is compulsory. */
    ONE_PERSON,
    /** 线下签字: the head signs the printed paper, a preparer uploads the scan. */
    SIGNED_ON_PAPER;

    /** Whether it is for a round as a whole. */
    public boolean ofRound() {
        return this == WITHOUT_THREE_HANDS;
    }
}
