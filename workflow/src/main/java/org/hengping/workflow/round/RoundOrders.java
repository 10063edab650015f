package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Ids;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.core.round.Template;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Component;

/** Puts a new round on record, and what is to be opened in it. */
@Component
class RoundOrders {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final Audit audit;
    private final Ids ids;

    RoundOrders(EvaluationRounds rounds, RoundParts parts, Audit audit, Ids ids) {
        this.rounds = rounds;
        this.parts = parts;
        this.audit = audit;
        this.ids = ids;
    }

    /** The round, with no forms yet. */
    EvaluationRound round(String district, RoundPlan plan, Template template) {
        EvaluationRound round = new EvaluationRound(
                ids.next(),
                district,
                plan.fiscalYear(),
                plan.title(),
                plan.ruleSet(),
                new EvaluationRound.Days(plan.opensOn(), plan.dueOn(), plan.resubmission(), null),
                true,
                template);
        rounds.add(round);
        return round;
    }

    /** Orders the forms of departments to be opened, with a line in the audit log. */
    List<RoundPart> order(Actor actor, EvaluationRound round, List<Long> departmentIds) {
        List<RoundPart> ordered = departmentIds.stream()
                .map(id -> new RoundPart(
                        round.id(),
                        round.districtCode(),
                        Kind.OPEN,
                        id,
                        actor.person().id(),
                        ""))
                .toList();
        parts.add(ordered);
        audit.note(actor.person(), "audit.round.opened", round.title(), ordered.size());
        return ordered;
    }
}
