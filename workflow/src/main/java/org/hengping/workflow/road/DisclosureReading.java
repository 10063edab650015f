package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.disclosure.SecrecyCheck;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entries;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public, and what finance could make public (公开) with what the secrecy check (保密审查) notices in it. */
@Service
@Transactional(readOnly = true)
public class DisclosureReading {

    private final Gate gate;
    private final Moves moves;
    private final ConsultationReading consultations;
    private final Disclosures disclosures;
    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Entries entries;
    private final Authority authority;

    DisclosureReading(
            Gate gate,
            Moves moves,
            ConsultationReading consultations,
            Disclosures disclosures,
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Entries entries,
            Authority authority) {
        this.gate = gate;
        this.moves = moves;
        this.consultations = consultations;
        this.disclosures = disclosures;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.entries = entries;
        this.authority = authority;
    }

    /** The approved forms this officer can make public, the latest year first, with what is noticed in each. */
    public List<DisclosureCandidate> candidates(long by) {
        Person person = officer(by);
        List<EvaluationRound> all = rounds.all(person.districtCode());
        List<SelfEvaluation> approved =
                all.stream().flatMap(round -> approved(round).stream()).toList();
        return entries.of(person, approved, all).stream()
                .filter(entry ->
                        entry.holds(Role.FINANCE_OFFICER) && entry.objection().isEmpty())
                .map(this::candidate)
                .toList();
    }

    private List<SelfEvaluation> approved(EvaluationRound round) {
        return evaluations.ofRound(round.districtCode(), round.id()).stream()
                .filter(evaluation -> evaluation.stage() == Stage.APPROVED && !evaluation.exempt())
                .toList();
    }

    /**
     * What is noticed in the version that lies approved, for the person who is to check it.
     *
     * @throws Refusal.NotNow while the department is heard about a lowered grade
     */
    public DisclosureCandidate check(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        gate.prepare(entry, Action.DISCLOSE, Matter.NONE.consulting(consultations.pending(entry.evaluation())));
        return candidate(entry);
    }

    /** What is public of the person's district, the latest year first. */
    public List<Disclosure> published(long by) {
        String district = officer(by).districtCode();
        return disclosures.years(district).keySet().stream()
                .flatMap(year -> disclosures.current(district, year).stream())
                .toList();
    }

    /** What is public of a form now, for everybody who may look at the form. */
    public Optional<Disclosure> current(long by, long evaluationId) {
        gate.look(by, evaluationId);
        return disclosures.current(evaluationId);
    }

    private DisclosureCandidate candidate(Entry entry) {
        Version version = moves.latest(entry.evaluation()).orElseThrow(Refusal.Stale::new);
        return new DisclosureCandidate(
                entry.evaluation(), entry.department(), entry.round(), version, SecrecyCheck.of(version.form()));
    }

    private Person officer(long by) {
        Person person = authority.person(by);
        if (!authority.desks(person.districtCode()).holds(by, Role.FINANCE_OFFICER)) {
            throw new Refusal.NotPermitted(Action.DISCLOSE);
        }
        return person;
    }
}
