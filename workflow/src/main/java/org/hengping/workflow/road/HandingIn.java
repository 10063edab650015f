package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hengping.core.RecordedTime;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormText;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Versions;
import org.hengping.core.review.Writer;
import org.hengping.workflow.gate.Entry;
import org.springframework.stereotype.Component;

/** Freezes and judges a draft as it would be handed in, and keeps it once it may be. */
@Component
class HandingIn {

    private final Versions versions;
    private final VersionWriters writers;
    private final ResultKeeping results;
    private final HistoryEntries history;
    private final Clock clock;

    HandingIn(Versions versions, VersionWriters writers, ResultKeeping results, HistoryEntries history, Clock clock) {
        this.versions = versions;
        this.writers = writers;
        this.results = results;
        this.history = history;
        this.clock = clock;
    }

    /** Nothing is stored by this. */
    HandedIn freeze(Entry entry, Draft draft) {
        SelfEvaluation evaluation = entry.evaluation();
        EvaluationForm form = draft.form(entry.department());
        Optional<Version> last = versions.find(evaluation.id(), evaluation.version());
        Instant at = RecordedTime.notBefore(
                Instant.now(clock), last.map(Version::frozenAt).orElse(null));
        Version version = Version.freeze(
                evaluation.id(),
                evaluation.version() + 1,
                form,
                entry.round().ruleSet(),
                at,
                entry.person().id());
        boolean unchanged = last.filter(before -> returned(evaluation))
                .filter(before -> FormText.write(form).equals(FormText.write(before.form())))
                .isPresent();
        return new HandedIn(version, Judgment.of(version, entry.round()), evaluation.draftRevision(), unchanged);
    }

    /** The version, who wrote in it, what the rules made of it, and what came of it. */
    void keep(Entry entry, Draft draft, HandedIn handedIn) {
        Version version = handedIn.version();
        versions.add(version);
        writers.add(version.evaluationId(), version.number(), Writer.of(draft, entry.hand(Role.PREPARER)));
        results.submitted(entry, version, handedIn.judgment());
    }

    /** Whether it was sent back, and nothing was done on it since. */
    private boolean returned(SelfEvaluation evaluation) {
        return history.last(evaluation.id())
                .map(HistoryEntry::act)
                .filter(Act.SEND_BACK::equals)
                .isPresent();
    }
}
