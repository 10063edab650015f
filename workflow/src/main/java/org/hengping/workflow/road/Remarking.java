package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Ids;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Component;

/** Leaves remarks on the pieces of a version that lies on somebody's desk. */
@Component
class Remarking {

    private static final TextLimit LONGEST = new TextLimit(2000);

    private final Gate gate;
    private final Moves moves;
    private final Remarks remarks;
    private final Ids ids;
    private final Clock clock;

    Remarking(Gate gate, Moves moves, Remarks remarks, Ids ids, Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.remarks = remarks;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param work the desk it is left from: the head's, or finance's */
    void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text, DeskWork work) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, work, "", Matter.of(moves.latest(entry.evaluation()), seen));
        if (text.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.remarkMissing"));
        }
        LONGEST.hold(text);
        remarks.add(new Remark(
                ids.next(),
                evaluationId,
                seen.number(),
                piece,
                new Remark.Author(by, entry.person().name()),
                text.strip(),
                Instant.now(clock),
                null));
    }
}
