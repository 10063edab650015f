package org.hengping.workflow.round;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetCheck;
import org.hengping.core.round.RuleSetEditions;
import org.hengping.core.round.RuleSets;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule sets a district can open a round with: those of the product and its own. A rule set never changes; a change is a new edition. */
@Service
@Transactional
public class RuleSetKeeping {

    private final RuleSetEditions editions;
    private final Audit audit;
    private final Authority authority;

    RuleSetKeeping(RuleSetEditions editions, Audit audit, Authority authority) {
        this.editions = editions;
        this.audit = audit;
        this.authority = authority;
    }

    /** All of them, the district's own first, the latest edition of each first; for finance, administrator and auditor. */
    @Transactional(readOnly = true)
    public List<RuleSet> all(long by) {
        Actor actor = authority.actor(by);
        if (!mayChange(actor) && !actor.is(Role.AUDITOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.financeOnly"));
        }
        return all(actor.person().districtCode());
    }

    /** Whether the person may make an edition: finance and administrator. */
    @Transactional(readOnly = true)
    public boolean mayChange(long by) {
        return mayChange(authority.actor(by));
    }

    /**
     * Makes a new edition, in use from the next round on; whatever is open keeps its own.
     *
     * @param edited the rules as they shall be, with code and edition of the rule set that was edited: the latest of its code
     */
    public RuleSet add(long by, RuleSet edited) {
        Actor actor = authority.actor(by);
        if (!mayChange(actor)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.financeOnly"));
        }
        String district = actor.person().districtCode();
        RuleSet base = latest(all(district), edited.code());
        if (base.edition() != edited.edition()) {
            throw new Refusal.Stale();
        }
        check(base, edited);
        RuleSet added = next(district, edited);
        if (!editions.add(district, added)) {
            throw new Refusal.Stale();
        }
        audit.note(actor.person(), "audit.rules.added", added.code(), added.edition());
        return added;
    }

    private static void check(RuleSet base, RuleSet edited) {
        if (base.equals(edited)) {
            throw new Refusal.NotPermitted(Sentence.of("rules.problem.unchanged"));
        }
        RuleSetCheck.problems(edited).stream().findFirst().ifPresent(problem -> {
            throw new Refusal.NotPermitted(problem);
        });
    }

    private RuleSet next(String district, RuleSet edited) {
        String code = RuleSetEditions.code(district, edited.code());
        int latest = editions.all(district).stream()
                .filter(rules -> rules.code().equals(code))
                .mapToInt(RuleSet::edition)
                .max()
                .orElse(0);
        return edited.as(code, latest + 1);
    }

    private List<RuleSet> all(String district) {
        List<RuleSet> all = new ArrayList<>(editions.all(district));
        all.addAll(RuleSets.builtIn());
        return List.copyOf(all);
    }

    private static RuleSet latest(List<RuleSet> all, String code) {
        return all.stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private static boolean mayChange(Actor actor) {
        return actor.is(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR);
    }
}
