package org.hengping.workflow.deadline;

import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.review.Act;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for more time (延期申请): by whoever of the department has the form on the desk. */
@Service
@Transactional
public class ExtensionRequesting {

    private final Gate gate;
    private final Moves moves;
    private final Extensions extensions;
    private final ExtensionWriting writing;

    ExtensionRequesting(Gate gate, Moves moves, Extensions extensions, ExtensionWriting writing) {
        this.gate = gate;
        this.moves = moves;
        this.extensions = extensions;
        this.writing = writing;
    }

    /**
     * Asks for more time for the step that lies with the department; for whoever has the form on the desk.
     *
     * @param until last day wanted for the present step
     * @param reason never blank
     */
    public void request(long by, long evaluationId, LocalDate until, String reason) {
        Entry entry = gate.enter(by, evaluationId);
        Role as = entry.holds(Role.PREPARER) ? Role.PREPARER : Role.DEPARTMENT_HEAD;
        boolean own =
                entry.holds(as) && entry.desks().of(entry.evaluation()).stream().anyMatch(holder -> holder.id() == by);
        if (!own) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.notYourDesk"));
        }
        gate.pass(entry, DeskWork.ASK_FOR_TIME, "", Matter.NONE);
        if (extensions.of(evaluationId).stream().anyMatch(known -> known.state() == State.REQUESTED)) {
            throw new Refusal.NotNow(Sentence.of("refusal.extensionPending"));
        }
        writing.add(entry, until, reason, State.REQUESTED);
        moves.note(entry, as, Act.REQUEST_EXTENSION, ExtensionWriting.said(until, reason));
    }
}
