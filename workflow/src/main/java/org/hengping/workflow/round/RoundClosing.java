package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.dispensation.ProxyFilling;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a round (结束填报), for good: from that moment nothing moves any more; what was approved can still be disclosed. The processes of what
 * was still under way are ended afterwards by {@link RoundAdvancing}. For finance officers.
 */
@Service
@Transactional
public class RoundClosing {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final RoundAuthority authority;
    private final ProxyFilling proxies;
    private final Audit audit;
    private final Clock clock;

    RoundClosing(
            EvaluationRounds rounds,
            RoundParts parts,
            SelfEvaluations evaluations,
            Departments departments,
            RoundAuthority authority,
            ProxyFilling proxies,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.evaluations = evaluations;
        this.departments = departments;
        this.authority = authority;
        this.proxies = proxies;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would be ended unfinished: by stage, within it by department. */
    @Transactional(readOnly = true)
    public List<FormLeftOpen> stillOpen(long by, long roundId) {
        String district = authority.reader(by).person().districtCode();
        rounds.find(district, roundId).orElseThrow(Refusal.NotFound::new);
        return stillOpen(district, roundId);
    }

    /**
     * Closes it.
     *
     * @param reason never blank where something is still under way
     * @throws Refusal.NotNow where it is closed already, or is still being opened
     */
    public void close(long by, long roundId, String reason) {
        Actor actor = authority.officer(by);
        EvaluationRound round = authority.open(actor, roundId);
        String district = round.districtCode();
        opened(round);
        List<FormLeftOpen> left = stillOpen(district, roundId);
        if (!left.isEmpty()) {
            TextLimit.OPINION.holdReason(reason);
        }
        TextLimit.OPINION.hold(reason);
        rounds.store(round.closed(LocalDate.now(clock)));
        audit.note(actor.person(), "audit.round.closed", round.title(), left.size(), reason.strip());
        proxies.end(round, actor.person(), LocalDate.now(clock));
        long orderedBy = actor.person().id();
        parts.add(left.stream()
                .map(open -> open.department().id())
                .map(department -> new RoundPart(roundId, district, Kind.CLOSE, department, orderedBy, reason.strip()))
                .toList());
    }

    /** @throws Refusal.NotNow while it is still being opened */
    private void opened(EvaluationRound round) {
        boolean opening = parts.progress(round.districtCode()).stream()
                .anyMatch(one -> one.roundId() == round.id() && one.kind() == Kind.OPEN && !one.over());
        if (opening) {
            throw new Refusal.NotNow(Sentence.of("refusal.roundOpening", round.title()));
        }
    }

    private List<FormLeftOpen> stillOpen(String district, long roundId) {
        Map<Long, Department> named = departments.all(district).stream().collect(toMap(Department::id, identity()));
        Desks desks = authority.desks(district);
        return evaluations.ofRound(district, roundId).stream()
                .filter(SelfEvaluation::underWay)
                .map(evaluation -> new FormLeftOpen(
                        evaluation.stage(),
                        Objects.requireNonNull(named.get(evaluation.departmentId())),
                        desks.of(evaluation)))
                .sorted(Comparator.comparing(FormLeftOpen::stage)
                        .thenComparing(open -> open.department().name()))
                .toList();
    }
}
