package org.hengping.ui.form;

/** How well something was understood; the worst comes last. */
enum IntakeState {
    UNDERSTOOD,
    UNSURE,
    NOT_UNDERSTOOD
}
