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
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Matter.Open;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Route;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
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
    private final ConsultationReading consultations;
    private final Disclosures disclosures;
    private final Clock clock;

    Disclosing(Gate gate, Moves moves, ConsultationReading consultations, Disclosures disclosures, Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.consultations = consultations;
        this.disclosures = disclosures;
        this.clock = clock;
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
                .consulting(consultations.pending(entry.evaluation()))
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
}
