package org.hengping.ui.form;

/** What has become of a text that was typed. */
enum Fate {
    /** The server has acknowledged it. */
    STORED,
    /** Saving failed; it is tried again until it is stored. */
    WAITING,
    /** Somebody else saved the same place, and the person is asked. */
    ASKED,
    /** The product said no. */
    REFUSED,
    /** It cannot stand in its field: no number, no day. */
    INVALID,
    /** Nobody is to have it before the person leaves it or acts. */
    UNSENT
}
