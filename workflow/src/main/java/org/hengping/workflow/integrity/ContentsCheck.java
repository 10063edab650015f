package org.hengping.workflow.integrity;

/** Which contents of attachments are read to their end. */
public enum ContentsCheck {
    ALL,
    /** Those of a seventh of the forms, another one each day. */
    SHARE,
    NONE
}
