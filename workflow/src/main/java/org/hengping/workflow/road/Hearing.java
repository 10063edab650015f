package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Act;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.core.review.Consultation.State;
import org.hengping.core.review.Consultations;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hearing the department (征求意见) where review gave a lower grade than the department gave itself: its head agrees or objects within the round's
 * working days, finance replies to an objection.
 */
@Service
@Transactional
public class Hearing {

    private final Gate gate;
    private final Moves moves;
    private final Consultations consultations;
    private final WorkCalendars calendars;
    private final Clock clock;

    Hearing(Gate gate, Moves moves, Consultations consultations, WorkCalendars calendars, Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.consultations = consultations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Begins where an approval has lowered the grade; else does nothing. */
    void begin(Entry entry, Version version, Outcome outcome) {
        if (!outcome.gradeLowered()) {
            return;
        }
        EvaluationRound round = entry.round();
        LocalDate dueOn = calendars
                .find(round.districtCode())
                .plus(LocalDate.now(clock), round.resubmission().consultation());
        consultations.add(new Consultation(
                version.evaluationId(),
                version.number(),
                outcome.self(),
                outcome.reviewed().orElseThrow(),
                Instant.now(clock),
                dueOn,
                null,
                null));
    }

    /**
     * The head says what the department thinks of the lowered grade.
     *
     * @param agreed 无异议
     * @param words why not; required where the department does not agree
     * @throws Refusal.NotNow where the last day is over, or somebody has answered already
     */
    public void answer(long by, long evaluationId, Version.Seen seen, boolean agreed, String words) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.ANSWER, "", Matter.of(moves.latest(entry.evaluation()), seen));
        Consultation asked = asked(entry, State.OPEN);
        if (!agreed) {
            TextLimit.OPINION.holdReason(words);
        }
        String given = agreed ? "" : words.strip();
        consultations.store(
                asked.answered(new Answer(Instant.now(clock), name(entry, Role.DEPARTMENT_HEAD), agreed, given)));
        moves.note(entry, Role.DEPARTMENT_HEAD, agreed ? Act.AGREE : Act.OBJECT, given);
    }

    /**
     * Finance replies to an objection; the approval stands. Taking the approval back (撤销审核) is the other way to answer it.
     *
     * @param words never blank
     */
    public void reply(long by, long evaluationId, Version.Seen seen, String words) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.REPLY, "", Matter.of(moves.latest(entry.evaluation()), seen));
        Consultation objected = asked(entry, State.OBJECTED);
        TextLimit.OPINION.holdReason(words);
        consultations.store(
                objected.replied(new Reply(Instant.now(clock), name(entry, Role.FINANCE_OFFICER), words.strip())));
        moves.note(entry, Role.FINANCE_OFFICER, Act.REPLY, words);
    }

    private Consultation asked(Entry entry, State expected) {
        SelfEvaluation evaluation = entry.evaluation();
        Consultation consultation = consultations
                .find(evaluation.id(), evaluation.version())
                .orElseThrow(() -> new Refusal.NotNow(Sentence.of("refusal.notConsulted")));
        State state = consultation.state(LocalDate.now(clock));
        if (state != expected) {
            throw new Refusal.NotNow(Sentence.of("refusal.consultation", state, consultation.dueOn()));
        }
        return consultation;
    }

    private static String name(Entry entry, Role role) {
        Hand hand = entry.hand(role);
        return hand.behalfOfId() == null
                ? hand.name()
                : hand.name() + "（" + Objects.requireNonNull(hand.behalfOfName()) + "）";
    }
}
