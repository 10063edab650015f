package org.hengping.ui.form;

import org.hengping.core.review.Refusal;

/** Something of one kind that a person has entered and that is not stored yet. */
interface Unsaved {

    boolean empty();

    /**
     * Stores all of it, or nothing.
     *
     * @return false where the person is asked what to do with it
     * @throws Refusal where it is refused; it is no longer waited for then, and stays in its field
     * @throws RuntimeException where storing failed; it is still waited for then
     */
    boolean store();

    /** Whether this says in words that something failed, such as that too many people were writing: it is tried again like any other failure. */
    static boolean passing(Refusal refusal) {
        return refusal.getCause() != null;
    }

    /** Shows the form as it will be once this is stored. */
    void show();
}
