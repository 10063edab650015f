package org.hengping.core.review;

/** What moves a self-evaluation along the road. The name of an action is the condition of its flow in the BPMN diagram. */
public enum Action {
    /** 送审: the preparer hands the draft to the head. */
    SUBMIT,
    /** 撤回: the preparer takes it back before the head has decided. */
    WITHDRAW,
    /** 审签: the head signs. */
    ENDORSE,
    /** 退回: the head or finance returns it, with a reason. */
    SEND_BACK,
    /** 审核通过: finance approves. */
    APPROVE,
    /** 公开: finance makes it public. */
    DISCLOSE,
    /** 撤销审核: finance opens an approved form again, with a reason. */
    REOPEN
}
