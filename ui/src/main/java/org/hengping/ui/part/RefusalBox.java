package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hengping.core.review.Refusal;

/** Does what may be refused, and says there why it was. */
final class RefusalBox extends Div {

    private final List<Answer<?>> answers = new ArrayList<>();

    RefusalBox() {
        addClassName("notices");
    }

    <R extends Refusal> void when(Class<R> kind, Consumer<R> then) {
        answers.add(new Answer<>(kind, then));
    }

    /** @return whether it was done; a refusal is said, and what was said before is not */
    boolean done(BooleanSupplier act) {
        removeAll();
        try {
            return act.getAsBoolean();
        } catch (Refusal refusal) {
            say(words(refusal));
            answers.forEach(answer -> answer.hear(refusal));
            return false;
        }
    }

    /**
     * One after the other, each by itself; what was refused stands beside the others, by name.
     *
     * @param things those that are done are no longer among them
     */
    <T> void each(List<T> things, Function<T, String> name, Consumer<T> act) {
        things.removeIf(thing -> {
            try {
                act.accept(thing);
                return true;
            } catch (Refusal refusal) {
                add(Tags.notice("err", t("ask.refused", name.apply(thing), words(refusal))));
                return false;
            }
        });
    }

    /** Says what is missing or wrong, and nothing else. */
    void say(String... why) {
        removeAll();
        for (String one : why) {
            add(Tags.notice("err", one));
        }
        if (why.length > 0) {
            scrollIntoView();
        }
    }

    private static String words(Refusal refusal) {
        return Words.say(refusal.sentence());
    }

    private record Answer<R extends Refusal>(Class<R> kind, Consumer<R> then) {

        void hear(Refusal refusal) {
            if (kind.isInstance(refusal)) {
                then.accept(kind.cast(refusal));
            }
        }
    }
}
