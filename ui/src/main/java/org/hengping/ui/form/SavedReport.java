package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import java.time.Instant;
import org.hengping.core.form.Draft;
import org.hengping.ui.keep.Keeping;
import org.hengping.ui.words.Moments;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the browser is told of a form: what is stored, what is not and why, when it is to try again. */
record SavedReport(FormModel model) {

    private static final String[] STATES = {
        "automatic",
        "saved",
        "saving",
        "retrying",
        "slow",
        "away",
        "offline",
        "unreachable",
        "refused",
        "asked",
        "invalid",
        "unsent",
        "ended",
        "lost"
    };

    /** Once, when the screen opens: whose form it is, and the words of each state. */
    ObjectNode setup(Keeping keeping) {
        ObjectNode setup = state(keeping);
        setup.put("keep", keeping.on());
        ObjectNode words = setup.putObject("words");
        for (String state : STATES) {
            boolean silent = state.equals("automatic") && !model.editable() && !model.reviewing();
            words.put(state, silent ? "" : t("save." + state, "{0}"));
        }
        return setup;
    }

    /** After everything that happened. */
    ObjectNode told(Keeping keeping) {
        Typing.Report report = model.typing().report();
        ObjectNode told = state(keeping);
        ObjectNode stored = told.putObject("stored");
        report.stored().forEach((into, text) -> stored.put(into.key(), text));
        ObjectNode held = told.putObject("held");
        report.held().forEach((into, text) -> held.putObject(into.key())
                .put("text", text.text())
                .put("why", text.fate().get().name()));
        var gone = told.putArray("gone");
        report.gone().forEach(into -> gone.add(into.key()));
        return told;
    }

    private ObjectNode state(Keeping keeping) {
        Draft draft = model.sheet().draft();
        Instant saved = model.saving().savedAt();
        return JsonNodeFactory.instance
                .objectNode()
                .put("person", String.valueOf(model.person()))
                .put("form", String.valueOf(model.sheet().evaluation().id()))
                .put("screen", model.typing().screen())
                .put("reports", model.typing().reports())
                .put("revision", draft == null ? 0 : draft.revision())
                .put("now", keeping.now().toEpochMilli())
                .put("savedAt", saved == null ? "" : Moments.clock(saved))
                .put("failures", model.saving().failures())
                .put("pause", model.saving().pause().toMillis());
    }
}
