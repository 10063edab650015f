package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Deadline;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.Act;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.DueDays;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extensions (延期): asked for by the department and decided by finance, or granted outright; at most 366 days beyond the present due day.
 * Being late ends at once. Nobody grants or decides for a department they prepare or endorse for, nor decides what they asked for.
 */
@Service
@Transactional
public class Extending {

    private static final TextLimit LONGEST_REASON = TextLimit.OPINION;
    private static final int MOST_DAYS = 366;

    private final Gate gate;
    private final Moves moves;
    private final Clocks clocks;
    private final DeskEntries desks;
    private final Extensions extensions;
    private final Ids ids;
    private final Clock clock;
    private final Authority authority;

    Extending(
            Gate gate,
            Moves moves,
            Clocks clocks,
            DeskEntries desks,
            Extensions extensions,
            Ids ids,
            Clock clock,
            Authority authority) {
        this.gate = gate;
        this.moves = moves;
        this.clocks = clocks;
        this.desks = desks;
        this.extensions = extensions;
        this.ids = ids;
        this.clock = clock;
        this.authority = authority;
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
        extensions.add(extension(entry, days(entry, until, reason), reason, State.REQUESTED));
        moves.note(entry, as, Act.REQUEST_EXTENSION, said(until, reason));
    }

    /**
     * Grants more time outright; for finance officers.
     *
     * @param until last day of the present step; later steps move along
     * @param reason never blank
     */
    public void grant(long by, long evaluationId, LocalDate until, String reason) {
        Entry entry = officer(by, evaluationId);
        extensions.add(extension(entry, days(entry, until, reason), reason, State.GRANTED));
        granted(entry, said(until, reason));
    }

    /**
     * Decides a request; for finance officers.
     *
     * @param said why; never blank where it is refused
     */
    public void decide(long by, long extensionId, boolean grant, String said) {
        Actor actor = authority.actor(by);
        Extension asked =
                extensions.find(actor.person().districtCode(), extensionId).orElseThrow(Refusal.NotFound::new);
        Entry entry = officer(by, asked.evaluationId());
        decidable(asked, by, grant, said);
        Extension decided = asked.decided(
                grant ? State.GRANTED : State.REFUSED, actor.person().name(), Instant.now(clock), said.strip());
        if (!extensions.decide(decided)) {
            throw new Refusal.Stale();
        }
        if (grant) {
            LocalDate until = entry.evaluation().stage().dueOn(asked.days()).orElseThrow();
            granted(entry, said(until, said));
        } else {
            moves.note(entry, Role.FINANCE_OFFICER, Act.REFUSE_EXTENSION, said);
        }
    }

    private static void decidable(Extension asked, long by, boolean grant, String said) {
        if (asked.requestedBy() == by) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.ownRequest"));
        }
        LONGEST_REASON.hold(said);
        if (!grant && said.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.refusalWithoutReason"));
        }
    }

    /** The requests that wait for a decision, the oldest first; none for people without a say in it. */
    @Transactional(readOnly = true)
    public List<Extension> requested(long by) {
        Actor actor = authority.actor(by);
        boolean entitled = actor.is(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return entitled ? extensions.requested(actor.person().districtCode()) : List.of();
    }

    /** When the step a form is in is due, and what was asked and decided about that. */
    @Transactional(readOnly = true)
    public DueDay due(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        List<Extension> asked = extensions.of(evaluationId);
        Optional<DeskEntry> open = entry.round().closed() ? Optional.empty() : desks.open(evaluationId);
        LocalDate set = open.map(DeskEntry::dueOn).orElse(null);
        Instant since = open.map(DeskEntry::from).orElse(null);
        boolean own = entry.evaluation().stage() == Stage.DRAFT && entry.holds(Role.PREPARER)
                || entry.evaluation().stage() == Stage.HEAD_REVIEW && entry.holds(Role.DEPARTMENT_HEAD);
        boolean pending = asked.stream().anyMatch(one -> one.state() == State.REQUESTED);
        if (set == null) {
            return new DueDay(null, since, 0, asked, false);
        }
        WorkCalendar calendar = clocks.deadline(entry.round(), evaluationId).calendar();
        LocalDate on = calendar.onOrAfter(set);
        return new DueDay(on, since, calendar.between(on, LocalDate.now(clock)), asked, own && !pending);
    }

    private void granted(Entry entry, String said) {
        clocks.recompute(entry.round(), entry.evaluation().id());
        moves.note(entry, Role.FINANCE_OFFICER, Act.EXTEND, said);
    }

    private Entry officer(long by, long evaluationId) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.GIVE_TIME, "", Matter.NONE);
        return entry;
    }

    private DueDays days(Entry entry, LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.extensionWithoutReason"));
        }
        LONGEST_REASON.hold(reason);
        LocalDate now = dueNow(entry);
        if (now == null || !until.isAfter(now) || until.isBefore(LocalDate.now(clock))) {
            throw new Refusal.NotPermitted(
                    Sentence.of("refusal.extensionTooShort", now == null ? LocalDate.now(clock) : now));
        }
        if (until.isAfter(now.plusDays(MOST_DAYS))) {
            throw new Refusal.NotPermitted(
                    Sentence.of("refusal.extensionTooLong", now, MOST_DAYS, now.plusDays(MOST_DAYS)));
        }
        Deadline deadline = clocks.deadline(entry.round(), entry.evaluation().id());
        return deadline.extended(entry.evaluation().stage(), now, until);
    }

    private @Nullable LocalDate dueNow(Entry entry) {
        return desks.open(entry.evaluation().id()).map(DeskEntry::dueOn).orElse(null);
    }

    private Extension extension(Entry entry, DueDays days, String reason, State state) {
        Person person = entry.person();
        Instant now = Instant.now(clock);
        return new Extension(
                ids.next(),
                entry.evaluation().districtCode(),
                entry.evaluation().id(),
                new Extension.Request(person.id(), person.name(), now, reason.strip()),
                days,
                state,
                state == State.GRANTED ? new Extension.Answer(person.name(), now, "") : Extension.Answer.NONE);
    }

    private static String said(LocalDate until, String reason) {
        return until + " " + reason.strip();
    }
}
