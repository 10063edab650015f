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
    TAKE_OVER,
    /** A signed scan (签章件) of the version was uploaded. */
    SCAN,
    /** The department asks for other days (延期). */
    REQUEST_EXTENSION,
    /** Finance grants other days. */
    EXTEND,
    /** Finance refuses other days. */
    REFUSE_EXTENSION,
    /** 无异议: the department's head agrees to a grade that review has lowered. */
    AGREE,
    /** 有异议: the head does not. */
    OBJECT,
    /** Finance replies to an objection. */
    REPLY,
    /** 免于填报: the department is taken out of the round. */
    EXEMPT,
    /** The exemption is lifted: the form begins anew as a draft. */
    READMIT,
    /** 结束填报: the round was closed while the form was still under way. */
    CLOSE,
    /** 校正: a form that was torn was put where its history says, by an administrator and with an auditor's consent. */
    REPAIR;

    public static Act of(Action action) {
        return valueOf(action.name());
    }
}
