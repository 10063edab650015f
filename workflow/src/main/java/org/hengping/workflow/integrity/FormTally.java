package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;

/** The forms that are not whole, counted; the first of them by name. */
final class FormTally {

    private static final int NAMED = 500;

    private final List<WrongForm> wrong = new ArrayList<>();
    private int changed;
    private int known;

    void count(WrongForm form) {
        boolean whole = form.checked().whole();
        boolean nothing = form.checked().found().isEmpty();
        changed += whole ? 0 : 1;
        known += whole && !nothing ? 1 : 0;
        if (!nothing && wrong.size() < NAMED) {
            wrong.add(form);
        }
    }

    /** The first 500 in which something was found. */
    List<WrongForm> wrong() {
        return List.copyOf(wrong);
    }

    /** How many are not as they were put on record. */
    int changed() {
        return changed;
    }

    /** How many are as they were, but were wrong from the beginning. */
    int known() {
        return known;
    }
}
