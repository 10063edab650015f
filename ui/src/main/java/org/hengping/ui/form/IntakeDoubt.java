package org.hengping.ui.form;

import org.hengping.core.Sentence;

/** Something of the file that stands in no row. */
record IntakeDoubt(IntakeState state, Sentence what, Sentence where) {}
