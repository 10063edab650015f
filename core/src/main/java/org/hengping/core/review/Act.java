package org.hengping.core.review;

/** What can stand in the history: the actions of the road, and the acts that leave the stage as it is. */
public enum Act {
    /** The round was opened and the evaluation with it. */
    OPEN,
    SUBMIT,
    WITHDRAW,
    ENDORSE,
    SEND_BACK,
    APPROVE,
    DISCLOSE,
    REOPEN,
    /** Another finance officer than the responsible one takes the review over. */
    TAKE_OVER;

    public static Act of(Action action) {
        return valueOf(action.name());
    }
}
