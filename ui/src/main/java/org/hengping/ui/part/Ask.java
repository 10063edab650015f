package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hengping.core.review.Refusal;

/**
 * The one dialog of the product: what an act does, what it needs, and its button. A refusal is said inside and nothing that was filled in is lost; a
 * double click acts once; what acts without a refusal closes it.
 *
 * <p>{@code Ask.to("延长时限").says("现环节的截止日改为新的一天。").with(until).reason().go("延长", reason -> grant(until, reason)).open()}
 */
public final class Ask extends Dialog {

    private final Div shown = Tags.box("act-above");
    private final RefusalBox refused = new RefusalBox();
    private final Div asked = Tags.box("ask-asked");
    private final AskedWords words = new AskedWords();
    private final List<BooleanSupplier> checks = new ArrayList<>();
    private final AskButtons buttons = new AskButtons(this);

    private Ask(String title) {
        setHeaderTitle(title);
        addClassName("act-dialog");
        wide(AskWidth.USUAL);
        add(shown, refused, asked);
    }

    public static Ask to(String title) {
        return new Ask(title);
    }

    /** Asks before something that needs nothing but a yes. */
    public static void confirm(String title, String effect, String go, Runnable act) {
        to(title).says(effect).go(go, none -> act.run()).open();
    }

    /** @param cssClass of the dialog, such as {@code scan-dialog} */
    public Ask named(String cssClass) {
        addClassName(cssClass);
        return this;
    }

    public Ask wide(AskWidth width) {
        setWidth(width.css());
        return this;
    }

    /** Nothing but its buttons closes it. */
    public Ask staying() {
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        buttons.withoutLeaving();
        return this;
    }

    /** What the act does. */
    public Ask says(String effect) {
        return shows(new Paragraph(effect));
    }

    /** Parts to be read before anything is filled in. */
    public Ask shows(Component... parts) {
        shown.add(parts);
        return this;
    }

    /** What is filled in. */
    public Ask with(Component... fields) {
        asked.add(fields);
        return this;
    }

    /** Fields side by side where there is room. */
    public Ask fields(Component... fields) {
        return with(Tags.box("ask-fields", fields));
    }

    /** @param filled says at its own field what is missing; nothing is done while one of them is not filled in */
    public Ask requires(BooleanSupplier filled) {
        checks.add(filled);
        return this;
    }

    /** The words of the act, which may be left out. */
    public Ask words(String label) {
        words.field().setLabel(label);
        return with(words);
    }

    /** The reason of the act, without which it is not done. */
    public Ask reason() {
        return words(t("act.reason"), t("act.reasonMissing"));
    }

    /** Words without which the act is not done. */
    public Ask words(String label, String missing) {
        words.needed(missing);
        return requires(words::filled).words(label);
    }

    /** Something to be ticked before the act is done. */
    public Ask ticked(String label, String missing) {
        Checkbox tick = new Checkbox(label);
        tick.setErrorMessage(missing);
        return with(tick).requires(() -> {
            tick.setInvalid(!tick.getValue());
            return tick.getValue();
        });
    }

    /** Whether words are asked for, and whether the act needs them. */
    public Ask opinion(Opinion wanted) {
        return switch (wanted) {
            case NONE -> this;
            case OPTIONAL -> words(t("act.opinion"));
            case REQUIRED -> reason();
        };
    }

    /** Words to be taken with a click, and a button that offers more of them. */
    public Ask offering(List<String> phrases, Function<TextArea, Button> more) {
        words.offer(phrases);
        words.offer(more.apply(words.field()));
        return this;
    }

    /** What else is done with the field of the words, such as keeping what is typed. */
    public Ask field(Consumer<TextArea> what) {
        what.accept(words.field());
        return this;
    }

    /** Says what stands in the way: the act cannot be done, and nothing is asked for it. */
    public Ask blocked(Component... why) {
        refused.add(why);
        asked.setVisible(false);
        buttons.offered(false);
        return this;
    }

    /** What is done where the act is refused so; the refusal itself is said before. */
    public <R extends Refusal> Ask when(Class<R> kind, Consumer<R> then) {
        refused.when(kind, then);
        return this;
    }

    /** The button of the act; the act is given the words that were asked for. */
    public Ask go(String label, Consumer<String> act) {
        return primary(label, () -> {
            act.accept(words.text());
            return true;
        });
    }

    /**
     * The button of an act on several things, each by itself: those that were refused are named with why and can be tried again, and it closes where
     * none was.
     *
     * @param label of how many
     * @param done told afterwards, whether all of it was done or not
     */
    public <T> Ask each(
            IntFunction<String> label,
            List<T> things,
            Function<T, String> name,
            BiConsumer<T, String> act,
            Runnable done) {
        List<T> left = new ArrayList<>(things);
        primary(label.apply(left.size()), () -> {
            refused.each(left, name, thing -> act.accept(thing, words.text()));
            buttons.named(label.apply(left.size()));
            done.run();
            return left.isEmpty();
        });
        buttons.possible(!left.isEmpty());
        return this;
    }

    /** Another button, which closes first. */
    public Ask or(String label, Runnable act) {
        buttons.or(label, act);
        return this;
    }

    /** Staying is what is proposed: another word for the button that only closes, and what follows it; Esc is the same, a click beside it nothing. */
    public Ask leaving(String label, Runnable then) {
        buttons.leaving(label, then);
        return this;
    }

    public Ask leaving(String label) {
        buttons.leaving(label);
        return this;
    }

    /** Whether the act can be done by now. */
    public void possible(boolean now) {
        buttons.possible(now);
    }

    /** The same, and what its button says by now. */
    public void possible(String label, boolean now) {
        buttons.named(label);
        possible(now);
    }

    /** Whether the button of the act is offered by now. */
    public void offered(boolean now) {
        buttons.offered(now);
    }

    public void refuse(String... why) {
        refused.say(why);
    }

    /** Does something inside the dialog, which stays; a refusal is said. */
    public void tries(Runnable act) {
        refused.done(() -> {
            act.run();
            return true;
        });
    }

    private Ask primary(String label, BooleanSupplier act) {
        buttons.go(label, () -> {
            boolean filled = checks.stream().map(BooleanSupplier::getAsBoolean).reduce(true, Boolean::logicalAnd);
            return filled && refused.done(act);
        });
        return this;
    }
}
