package org.hengping.workflow.road;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.State;
import org.hengping.core.review.Consultations;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where hearing the department (征求意见) stands: of a form, and what waits for a person. */
@Service
@Transactional(readOnly = true)
public class ConsultationReading {

    private final Gate gate;
    private final Consultations consultations;
    private final Clock clock;

    ConsultationReading(Gate gate, Consultations consultations, Clock clock) {
        this.gate = gate;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Whether the version that lies approved still waits for an answer, or for a reply to an objection: it is not disclosed before. */
    boolean pending(SelfEvaluation evaluation) {
        return consultations
                .find(evaluation.id(), evaluation.version())
                .map(consultation -> consultation.state(LocalDate.now(clock)))
                .filter(state -> state == State.OPEN || state == State.OBJECTED)
                .isPresent();
    }

    /** What the department was asked about the version that lies approved; empty where nothing. */
    public Optional<ShownConsultation> of(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        return consultations
                .find(evaluationId, entry.evaluation().version())
                .filter(consultation -> entry.evaluation().stage().done())
                .map(consultation -> heard(entry, consultation));
    }

    /** What waits for this person: answers for heads, replies for finance; the earliest first. */
    public List<WaitingConsultation> waiting(long by) {
        Person person = gate.person(by);
        return consultations.pending(person.districtCode()).stream()
                .flatMap(consultation -> waiting(person, consultation).stream())
                .toList();
    }

    private Optional<WaitingConsultation> waiting(Person person, Consultation consultation) {
        return gate.known(person, consultation.evaluationId())
                .map(entry -> new WaitingConsultation(entry.department(), entry.round(), heard(entry, consultation)))
                .filter(waiting ->
                        waiting.heard().mayAnswer() || waiting.heard().mayReply());
    }

    private ShownConsultation heard(Entry entry, Consultation consultation) {
        State state = consultation.state(LocalDate.now(clock));
        boolean approved = entry.evaluation().stage().done();
        return new ShownConsultation(
                consultation,
                state,
                approved && state == State.OPEN && entry.holds(Role.DEPARTMENT_HEAD),
                approved && state == State.OBJECTED && entry.reviews());
    }
}
