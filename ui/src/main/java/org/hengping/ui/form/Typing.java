package org.hengping.ui.form;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, field by field, and what has become of it: the browser keeps what is not stored, and only that. A text that is not stored stays in
 * its field whatever is shown anew around it.
 */
final class Typing {

    /** After so many milliseconds of typing, and after every pause, what was typed is saved. */
    static final int PAUSE = 800;

    private static final String KEY = "data-keep";
    private static final String NOTE = "data-keep-note";

    private final LiveForm form;
    private final Saving saving;
    private final Telling telling;
    private final Map<TypedInto, Text> open = new LinkedHashMap<>();
    private final Map<TypedInto, String> found = new LinkedHashMap<>();
    private final List<TypedInto> gone = new ArrayList<>();
    private final Map<TypedInto, Ended> ended = new LinkedHashMap<>();
    private final String screen = UUID.randomUUID().toString();
    private int reports;

    Typing(LiveForm form, Saving saving, Telling telling) {
        this.form = form;
        this.saving = saving;
        this.telling = telling;
    }

    /** Saves what is typed into a field of a piece, while somebody types. */
    void save(TextFieldBase<?, String> field, TypedInto into, Runnable save) {
        save(field, into, save, () -> saving.fate(into.piece()));
    }

    /** @param fate what has become of what can stand in the field */
    void save(TextFieldBase<?, String> field, TypedInto into, Runnable save, Supplier<Fate> fate) {
        field.getElement().setAttribute(KEY, into.key());
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(into, change.getValue(), save, () -> field.isInvalid() ? Fate.INVALID : fate.get());
            }
        });
    }

    /** Saves what is typed when the person leaves the field; until then it is a note. */
    void saveWhenLeft(TextFieldBase<?, String> field, TypedInto into, Runnable save, Supplier<Fate> fate) {
        save(field, into, save, fate);
        field.getElement().setAttribute(NOTE, true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    /** Saves what is chosen in a field of a piece, at once. */
    <E extends Enum<E>> void save(Select<E> field, TypedInto into, Runnable save) {
        field.getElement().setAttribute(KEY, into.key());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String label = field.getItemLabelGenerator().apply(change.getValue());
                typed(into, label, save, () -> saving.fate(into.piece()));
            }
        });
    }

    /** Keeps what is typed into a field and goes nowhere before the person says so; what was found again is there already. */
    void note(TextFieldBase<?, String> field, TypedInto into) {
        field.getElement().setAttribute(KEY, into.key());
        field.getElement().setAttribute(NOTE, true);
        field.addValueChangeListener(change -> noted(into, change.getValue()));
        field.setValue(shown(into, field.getValue()));
    }

    /** The same in a dialog: whatever was typed there is done with when it closes. */
    void note(Dialog dialog, TextFieldBase<?, String> field, TypedInto into) {
        note(field, into);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                forget(into);
            }
        });
    }

    /** What was typed and is not stored, else what is. */
    String shown(TypedInto into, String stored) {
        Text text = open.get(into);
        return text == null || text.fate.get() == Fate.STORED ? found.getOrDefault(into, stored) : text.text;
    }

    void typed(TypedInto into, String text, Runnable save, Supplier<Fate> fate) {
        open.put(into, new Text(text, fate));
        found.remove(into);
        try {
            save.run();
        } finally {
            telling.soon();
        }
    }

    /** The notes that an act would leave behind: the words of acts themselves go with it. */
    boolean leavesBehind() {
        return open().entrySet().stream()
                .anyMatch(note -> note.getValue().fate().get() == Fate.UNSENT
                        && note.getKey().kind() != TypedInto.Kind.OPINION);
    }

    /** The form has moved: whatever was noted here is done with. */
    void moved() {
        List.copyOf(open.keySet()).stream().filter(TypedInto::note).forEach(this::forget);
    }

    /** Whether something on this screen is not stored that was meant to be; a note that is not sent yet is not. */
    boolean unsaved() {
        return !saving.settled()
                || open().values().stream().anyMatch(text -> text.fate().get() != Fate.UNSENT);
    }

    /** Whether something was typed there that is not stored. */
    boolean begun(TypedInto into) {
        return found.containsKey(into) || open().containsKey(into);
    }

    /**
     * Whether a text the browser sends needs no answer: it is held already, or it was sent before the browser heard that it is stored or done with.
     *
     * @param heard the last report the browser had heard when it sent it
     */
    boolean knows(TypedInto into, String text, int heard) {
        Text held = open.get(into);
        Ended last = ended.get(into);
        return held != null && held.text.equals(text)
                || gone.contains(into)
                || last != null && heard < last.report && (last.text == null || last.text.equals(text));
    }

    /** Names this screen among all that show the form, so that a report of an earlier one is not taken for its own. */
    String screen() {
        return screen;
    }

    /** How many reports the browser was given. */
    int reports() {
        return reports;
    }

    /** All that was found again is in its place. */
    void refound() {
        form.fillAfresh();
    }

    /** A note that a browser had kept: its field will have it. */
    void find(TypedInto into, String text) {
        found.put(into, text);
        noted(into, text);
    }

    /** What was typed there is done with: left, acted upon, or no longer wanted. */
    void forget(TypedInto into) {
        open.remove(into);
        found.remove(into);
        gone.add(into);
        telling.soon();
    }

    /** What is typed and not stored, by place. */
    Map<TypedInto, Text> open() {
        Map<TypedInto, Text> left = new LinkedHashMap<>(open);
        left.values().removeIf(text -> text.fate.get() == Fate.STORED);
        return left;
    }

    /** What the browser is to know; told once. */
    Report report() {
        Map<TypedInto, String> stored = new LinkedHashMap<>();
        open.forEach((into, text) -> {
            if (text.fate.get() == Fate.STORED) {
                stored.put(into, text.text);
            }
        });
        open.keySet().removeAll(stored.keySet());
        reports++;
        stored.forEach((into, text) -> ended.put(into, new Ended(reports, text)));
        gone.forEach(into -> ended.put(into, new Ended(reports, null)));
        Report report = new Report(stored, open(), List.copyOf(gone));
        gone.clear();
        return report;
    }

    private void noted(TypedInto into, String text) {
        if (text.isBlank()) {
            forget(into);
        } else {
            open.put(into, new Text(text, () -> Fate.UNSENT));
            telling.soon();
        }
    }

    /**
     * The last that was heard of a place.
     *
     * @param report its number
     * @param text what was stored; null where the place was done with, whatever stood there
     */
    private record Ended(int report, @Nullable String text) {}

    /** @param fate what has become of it by now */
    record Text(String text, Supplier<Fate> fate) {}

    /**
     * @param stored what is stored since the last report
     * @param held what the server has and is not stored
     * @param gone what nobody waits for any more
     */
    record Report(Map<TypedInto, String> stored, Map<TypedInto, Text> held, List<TypedInto> gone) {}
}
