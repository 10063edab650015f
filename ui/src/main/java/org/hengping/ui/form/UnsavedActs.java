package org.hengping.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.hengping.core.review.Refusal;

/** Remarks, and what was marked as done, that are not stored yet; in their order. */
final class UnsavedActs implements Unsaved {

    private final Runnable load;
    private final Deque<Act> open = new ArrayDeque<>();

    /** @param load reads the form afresh, and shows over it what waits */
    UnsavedActs(Runnable load) {
        this.load = load;
    }

    /**
     * @param store the use case
     * @param stored whether it is there already: the answer of the database may have been lost on its way
     * @param done told when it is there
     */
    void add(Runnable store, BooleanSupplier stored, Runnable done) {
        open.add(new Act(store, stored, done));
    }

    @Override
    public boolean empty() {
        return open.isEmpty();
    }

    @Override
    public boolean store() {
        while (!open.isEmpty()) {
            Act act = open.peek();
            act.attempt();
            load.run();
            open.remove();
            act.done.run();
        }
        return true;
    }

    /** A remark is shown once it is there. */
    @Override
    public void show() {}

    private final class Act {

        private final Runnable store;
        private final BooleanSupplier stored;
        private final Runnable done;
        private boolean tried;

        Act(Runnable store, BooleanSupplier stored, Runnable done) {
            this.store = store;
            this.stored = stored;
            this.done = done;
        }

        void attempt() {
            boolean again = tried;
            tried = true;
            try {
                if (again) {
                    load.run();
                }
                if (!again || !stored.getAsBoolean()) {
                    store.run();
                }
            } catch (Refusal refusal) {
                if (!Unsaved.passing(refusal)) {
                    open.remove();
                }
                throw refusal;
            }
        }
    }
}
