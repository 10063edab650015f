package org.hengping.workflow.road;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.RecordedTime;
import org.hengping.core.Sentence;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.disclosure.SecrecyCheck;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Matter.Open;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entries;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making approved forms public (公开), after the secrecy check (保密审查): for the finance officer of the department. */
@Service
@Transactional
public class Disclosing {

    private static final TextLimit LONGEST_REASON = new TextLimit(500);

    private final Gate gate;
    private final Moves moves;
    private final Hearing hearing;
    private final Disclosures disclosures;
    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Entries entries;
    private final Clock clock;
    private final Authority authority;

    Disclosing(
            Gate gate,
            Moves moves,
            Hearing hearing,
            Disclosures disclosures,
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Entries entries,
            Clock clock,
            Authority authority) {
        this.gate = gate;
        this.moves = moves;
        this.hearing = hearing;
        this.disclosures = disclosures;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.entries = entries;
        this.clock = clock;
        this.authority = authority;
    }

    /** The approved forms this officer can make public, the latest year first, with what is noticed in each. */
    @Transactional(readOnly = true)
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
    @Transactional(readOnly = true)
    public DisclosureCandidate check(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        gate.prepare(entry, Action.DISCLOSE, Matter.NONE.consulting(hearing.pending(entry.evaluation())));
        return candidate(entry);
    }

    /**
     * Makes a version public; what was public of the form before is superseded by it.
     *
     * @param opinion what the secrecy check came to; never blank
     * @param dismissed why each hit does not stand in the way, by its key
     * @throws Refusal.Unsettled where a hit has no reason: a form that must be redacted is reopened instead
     */
    public void disclose(long by, long evaluationId, Version.Seen seen, String opinion, Map<String, String> dismissed) {
        Entry entry = gate.enter(by, evaluationId);
        Optional<Version> version = moves.latest(entry.evaluation());
        Map<String, String> reasons =
                version.map(stored -> reasons(stored.form(), dismissed)).orElse(Map.of());
        Matter matter = Matter.of(version, seen)
                .consulting(hearing.pending(entry.evaluation()))
                .open(open(reasons));
        Route.Step step = gate.pass(entry, Action.DISCLOSE, opinion, matter);
        reasons.values().forEach(LONGEST_REASON::hold);
        Person officer = entry.person();
        publish(entry, seen, new Check(officer.id(), officer.name(), opinion.strip(), reasons));
        moves.move(entry, entry.evaluation(), step, version.orElseThrow(), Deed.of(step, opinion));
    }

    private void publish(Entry entry, Version.Seen seen, Check check) {
        long evaluationId = entry.evaluation().id();
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
                check,
                null));
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

    /** Why each hit of the secrecy check does not stand in the way, by its key; empty where nobody said so. */
    private static Map<String, String> reasons(EvaluationForm form, Map<String, String> dismissed) {
        return SecrecyCheck.of(form).stream().map(Hit::key).collect(toMap(identity(), key -> dismissed
                .getOrDefault(key, "")
                .strip()));
    }

    private static Optional<Open> open(Map<String, String> reasons) {
        List<String> open = reasons.entrySet().stream()
                .filter(hit -> hit.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(Sentence.of("refusal.secrecyHits", open.size()), open));
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
