package org.hengping.workflow.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.RoundAuthority;
import org.hengping.workflow.road.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the days of an open round. For finance officers. */
@Service
@Transactional
public class RoundChanging {

    private final EvaluationRounds rounds;
    private final WorkCalendars calendars;
    private final RoundAuthority authority;
    private final Clocks clocks;
    private final Audit audit;
    private final Clock clock;

    RoundChanging(
            EvaluationRounds rounds,
            WorkCalendars calendars,
            RoundAuthority authority,
            Clocks clocks,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.calendars = calendars;
        this.authority = authority;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What these days will surprise with: years without a calendar, and days that are no working days. */
    @Transactional(readOnly = true)
    public List<PreflightLine> preview(long by, DueDays days) {
        Actor actor = authority.reader(by);
        return new RoundDays(calendars.find(actor.person().districtCode()), LocalDate.now(clock)).warnings(days);
    }

    /**
     * Sets other days; the due days of all forms that have no extension of their own follow at once.
     *
     * @param seen the days as they were on the screen
     * @param reason never blank
     * @throws Refusal.Stale where somebody else has changed them since
     */
    public void days(long by, long roundId, DueDays seen, DueDays days, ResubmissionDays again, String reason) {
        Actor actor = authority.officer(by);
        EvaluationRound round = authority.open(actor, roundId);
        TextLimit.OPINION.holdReason(reason);
        if (!round.dueOn().equals(seen)) {
            throw new Refusal.Stale();
        }
        if (days.toHead().isBefore(round.opensOn())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.roundDaysBefore", round.opensOn()));
        }
        rounds.store(round.due(days, again));
        clocks.recompute(round.districtCode());
        audit.note(
                actor.person(),
                "audit.round.days",
                round.title(),
                said(round.dueOn(), round.resubmission()),
                said(days, again),
                reason.strip());
    }

    private static Sentence said(DueDays days, ResubmissionDays again) {
        return Sentence.of(
                "round.daysSaid",
                days.toHead(),
                days.toFinance(),
                days.decision(),
                again.toHead(),
                again.toFinance(),
                again.decision(),
                again.consultation());
    }
}
