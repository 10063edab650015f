package org.hengping.workflow.road;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Blocking;
import org.hengping.core.findings.Finding;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormText;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.springframework.stereotype.Component;

/** What a draft must fulfil to be handed in. */
@Component
class HandingIn {

    private final HistoryEntries history;

    HandingIn(HistoryEntries history) {
        this.history = history;
    }

    /** What was sent back is not handed in again as it was, unless the preparer says why. */
    void changed(Entry entry, EvaluationForm form, Version last, String whyUnchanged) {
        boolean returned = history.last(entry.evaluation().id())
                .map(HistoryEntry::act)
                .filter(Act.SEND_BACK::equals)
                .isPresent();
        if (returned && whyUnchanged.isBlank() && FormText.write(form).equals(FormText.write(last.form()))) {
            throw new Refusal.Unchanged();
        }
    }

    /** Errors are mended and warnings mended or answered before a form is handed in. */
    void settled(EvaluationForm form, Judgment judgment) {
        List<String> open = Blocking.of(form, judgment.findings()).stream()
                .map(Finding::key)
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.Unsettled(Sentence.of("refusal.unsettled", open.size()), open);
        }
    }
}
