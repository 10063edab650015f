package org.hengping.workflow.road;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.RecordedTime;
import org.hengping.core.Sentence;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.disclosure.SecrecyCheck;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.gate.HandsReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making approved forms public (公开), after the secrecy check (保密审查): for the finance officer of the department. */
@Service
@Transactional
public class Disclosing {

    private static final int LONGEST_REASON = 500;

    private final Gate gate;
    private final Moves moves;
    private final Hearing hearing;
    private final Disclosures disclosures;
    private final SelfEvaluations evaluations;
    private final Versions versions;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final People people;
    private final HandsReading hands;
    private final Clock clock;

    Disclosing(
            Gate gate,
            Moves moves,
            Hearing hearing,
            Disclosures disclosures,
            SelfEvaluations evaluations,
            Versions versions,
            EvaluationRounds rounds,
            Departments departments,
            People people,
            HandsReading hands,
            Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.hearing = hearing;
        this.disclosures = disclosures;
        this.evaluations = evaluations;
        this.versions = versions;
        this.rounds = rounds;
        this.departments = departments;
        this.people = people;
        this.hands = hands;
        this.clock = clock;
    }

    /** The approved forms this officer can make public, the latest year first, with what is noticed in each. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(long by) {
        Person person = officer(by);
        Desks desks = Desks.today(people, person.districtCode(), clock);
        Map<Long, Department> named =
                departments.all(person.districtCode()).stream().collect(toMap(Department::id, identity()));
        return rounds.all(person.districtCode()).stream()
                .flatMap(round -> approved(person, round, desks, named).stream()
                        .filter(entry -> entry.holds(Role.FINANCE_OFFICER)
                                && entry.objection().isEmpty())
                        .map(entry -> candidate(entry.evaluation(), round, named)))
                .toList();
    }

    private List<Entry> approved(Person person, EvaluationRound round, Desks desks, Map<Long, Department> named) {
        List<SelfEvaluation> approved = evaluations.ofRound(person.districtCode(), round.id()).stream()
                .filter(evaluation -> evaluation.stage() == Stage.APPROVED && !evaluation.exempt())
                .toList();
        Map<Long, Hands> on = hands.of(approved);
        return approved.stream()
                .map(evaluation -> new Entry(
                        person,
                        evaluation,
                        round,
                        Objects.requireNonNull(named.get(evaluation.departmentId())),
                        desks,
                        on.getOrDefault(evaluation.id(), Hands.NONE)))
                .toList();
    }

    /**
     * What is noticed in the version that lies approved, for the person who is to check it.
     *
     * @throws Refusal.NotNow while the department is heard about a lowered grade
     */
    @Transactional(readOnly = true)
    public Candidate check(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        gate.step(entry, Action.DISCLOSE);
        heard(entry);
        return candidate(
                entry.evaluation(), entry.round(), Map.of(entry.department().id(), entry.department()));
    }

    /**
     * Makes a version public; what was public of the form before is superseded by it.
     *
     * @param opinion what the secrecy check came to; never blank
     * @param dismissed why each hit does not stand in the way, by its key
     * @throws Refusal.Unsettled where a hit has no reason: a form that must be redacted is reopened instead
     */
    public void disclose(long by, long evaluationId, Version.Seen seen, String opinion, Map<String, String> dismissed) {
        heard(gate.look(by, evaluationId));
        moves.act(by, evaluationId, seen, Action.DISCLOSE, opinion);
        Entry entry = gate.look(by, evaluationId);
        EvaluationForm form = moves.version(entry).form();
        disclosures.add(new Disclosure(
                new VersionPlace(entry.evaluation().districtCode(), evaluationId, seen.number(), seen.hash()),
                entry.round().fiscalYear(),
                entry.department().name(),
                RecordedTime.notBefore(
                        Instant.now(clock),
                        disclosures
                                .current(evaluationId)
                                .map(Disclosure::disclosedAt)
                                .orElse(null)),
                checked(entry.person(), form, opinion, dismissed),
                null));
    }

    /** Nothing is made public while the department may still object to a lowered grade, or waits for a reply. */
    private void heard(Entry entry) {
        if (hearing.pending(moves.version(entry))) {
            throw new Refusal.NotNow(Sentence.of("refusal.consulting"));
        }
    }

    /** What is public of the person's district, the latest year first. */
    @Transactional(readOnly = true)
    public List<Disclosure> published(long by) {
        String district = officer(by).districtCode();
        return disclosures.years(district).keySet().stream()
                .flatMap(year -> disclosures.current(district, year).stream())
                .toList();
    }

    /** What is public of a form now, for everybody who may look at the form. */
    @Transactional(readOnly = true)
    public Optional<Disclosure> current(long by, long evaluationId) {
        gate.look(by, evaluationId);
        return disclosures.current(evaluationId);
    }

    private static Check checked(Person person, EvaluationForm form, String opinion, Map<String, String> dismissed) {
        if (opinion.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.secrecyOpinion"));
        }
        Map<String, String> reasons = SecrecyCheck.of(form).stream()
                .map(Hit::key)
                .collect(
                        toMap(identity(), key -> dismissed.getOrDefault(key, "").strip()));
        List<String> open = reasons.entrySet().stream()
                .filter(hit -> hit.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.Unsettled(Sentence.of("refusal.secrecyHits", open.size()), open);
        }
        reasons.values().forEach(reason -> Gate.limited(reason, LONGEST_REASON));
        return new Check(person.id(), person.name(), opinion.strip(), reasons);
    }

    private Candidate candidate(SelfEvaluation evaluation, EvaluationRound round, Map<Long, Department> named) {
        Version version = versions.find(evaluation.id(), evaluation.version()).orElseThrow(Refusal.Stale::new);
        return new Candidate(
                evaluation,
                Objects.requireNonNull(named.get(evaluation.departmentId())),
                round,
                version,
                SecrecyCheck.of(version.form()));
    }

    private Person officer(long by) {
        Person person = people.find(by).orElseThrow(Refusal.NotFound::new);
        if (!Desks.today(people, person.districtCode(), clock).holds(by, Role.FINANCE_OFFICER)) {
            throw new Refusal.NotPermitted(Action.DISCLOSE);
        }
        return person;
    }

    /**
     * An approved form before it is made public.
     *
     * @param hits what is noticed in the version
     */
    public record Candidate(
            SelfEvaluation evaluation, Department department, EvaluationRound round, Version version, List<Hit> hits) {}
}
