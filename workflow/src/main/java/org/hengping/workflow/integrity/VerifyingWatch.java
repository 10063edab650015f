package org.hengping.workflow.integrity;

import org.hengping.core.integrity.CheckedForm;

/** Watches a check as it goes. */
public interface VerifyingWatch {

    /** Nobody does. */
    VerifyingWatch NOBODY = new VerifyingWatch() {};

    default void begun(int forms) {}

    default void checked(CheckedForm form) {}
}
