package org.hengping.ui.form;

/** Something of one kind that a person has entered and that is not stored yet. */
interface Unsaved {

    boolean empty();

    /**
     * Stores all of it, or nothing.
     *
     * @return false where the person is asked what to do with it
     * @throws org.hengping.core.review.Refusal where it is refused; it is no longer waited for then, and stays in its field
     * @throws RuntimeException where storing failed; it is still waited for then
     */
    boolean store();

    /** Shows the form as it will be once this is stored. */
    void show();
}
