package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Blocking;
import org.hengping.core.findings.Finding;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Matter.Open;
import org.hengping.core.review.Version;

/**
 * A draft as it would be handed in.
 *
 * @param judgment what the rules make of it
 * @param draftRevision the revision of the draft it was made of
 * @param unchanged whether it is the version that was sent back, to the letter
 */
record HandedIn(Version version, Judgment judgment, long draftRevision, boolean unchanged) {

    /** @param seenRevision the revision of the draft the person saw */
    Matter matter(long seenRevision) {
        return Matter.asSeen(draftRevision == seenRevision).unchanged(unchanged).open(open());
    }

    /** Errors are mended, and warnings mended or answered, before a form is handed in. */
    private Optional<Open> open() {
        List<String> blocking = Blocking.of(version.form(), judgment.findings()).stream()
                .map(Finding::key)
                .toList();
        return blocking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(Sentence.of("refusal.unsettled", blocking.size()), blocking));
    }
}
