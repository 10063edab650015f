package org.hengping.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;

/** Texts that the browser had kept, and the way back into the form. */
record FoundAgain(FormModel model) {

    /** Those that are not what is stored; the browser is told that it need not keep the others. */
    List<KeptText> differing(List<KeptText> kept) {
        List<KeptText> differing = new ArrayList<>();
        for (KeptText text : kept) {
            if (says(text)) {
                model.typing().typed(text.into(), text.text(), () -> {}, () -> Fate.STORED);
            } else {
                differing.add(text);
            }
        }
        return differing;
    }

    /**
     * Saves what was typed on this very screen and was lost on its way, where nobody else has written since.
     *
     * @param heard the last report the browser had heard
     * @return what the person has to be asked about
     */
    List<KeptText> resume(List<KeptText> texts, int heard) {
        List<KeptText> open = new ArrayList<>();
        for (KeptText text : texts) {
            if (model.typing().knows(text.into(), text.text(), heard)) {
                continue;
            }
            if (text.into().note()) {
                model.typing().typed(text.into(), text.text(), () -> {}, () -> Fate.UNSENT);
            } else if (says(text) || untouched(text)) {
                take(List.of(text));
            } else {
                open.add(text);
            }
        }
        return open;
    }

    /** What is stored there. */
    String stored(KeptText text) {
        return text.into().note()
                ? ""
                : new FieldTexts(model.form())
                        .text(text.into().piece(), text.into().formField());
    }

    /** Whether it can be taken over: notes always, pieces while the form lies with this person and the text fits. */
    boolean fits(KeptText text) {
        return text.into().note()
                || model.editable() && with(model.form(), text).isPresent();
    }

    /** Notes go to their fields, pieces are saved together. */
    void take(List<KeptText> texts) {
        EvaluationForm before = model.form();
        EvaluationForm after = before;
        for (KeptText text : texts) {
            after = with(after, text).orElse(after);
            if (text.into().note()) {
                model.typing().find(text.into(), text.text());
            }
        }
        Map<PieceId, Piece> old = pieces(before);
        Map<PieceId, Piece> now = pieces(after);
        List<Piece> saved = now.values().stream()
                .filter(piece -> !piece.equals(old.get(piece.id())))
                .toList();
        List<PieceId> removed =
                old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        save(texts.stream().filter(text -> !text.into().note()).toList(), saved, removed);
    }

    private void save(List<KeptText> texts, List<Piece> saved, List<PieceId> removed) {
        for (KeptText text : texts) {
            TypedInto into = text.into();
            model.typing()
                    .typed(into, text.text(), () -> {}, () -> model.saving().fate(into.piece()));
        }
        if (!saved.isEmpty() || !removed.isEmpty()) {
            model.change(saved, removed);
        }
    }

    private boolean says(KeptText text) {
        return !text.into().note()
                && new FieldTexts(model.form())
                        .says(text.into().piece(), text.into().formField(), text.text());
    }

    private boolean untouched(KeptText text) {
        return fits(text) && model.saving().ours(text.into().piece(), text.revision());
    }

    private static Optional<EvaluationForm> with(EvaluationForm form, KeptText text) {
        return text.into().note()
                ? Optional.empty()
                : new FieldTexts(form).with(text.into().piece(), text.into().formField(), text.text());
    }

    private static Map<PieceId, Piece> pieces(EvaluationForm form) {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        form.pieces().forEach(piece -> pieces.put(piece.id(), piece));
        return pieces;
    }
}
