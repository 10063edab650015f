package org.hengping.workflow.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.RoundAuthority;
import org.hengping.workflow.road.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an open round: its days, and departments that come to it later. For finance officers. */
@Service
@Transactional
public class RoundChanging {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final RoundAuthority authority;
    private final RoundForms forms;
    private final Clocks clocks;
    private final Audit audit;
    private final Clock clock;

    RoundChanging(
            EvaluationRounds rounds,
            RoundParts parts,
            SelfEvaluations evaluations,
            Departments departments,
            WorkCalendars calendars,
            RoundAuthority authority,
            RoundForms forms,
            Clocks clocks,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.evaluations = evaluations;
        this.departments = departments;
        this.calendars = calendars;
        this.authority = authority;
        this.forms = forms;
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

    /** Opens the form of a department that was not there when the round was opened. */
    public void addDepartment(long by, long roundId, long departmentId) {
        Actor actor = authority.officer(by);
        EvaluationRound round = authority.open(actor, roundId);
        String district = round.districtCode();
        Department department = departments
                .find(district, departmentId)
                .filter(Department::standing)
                .orElseThrow(Refusal.NotFound::new);
        boolean known = evaluations.ofRound(district, roundId).stream()
                        .anyMatch(evaluation -> evaluation.departmentId() == departmentId)
                || parts.progress(district).stream()
                        .anyMatch(one -> one.roundId() == roundId && one.kind() == Kind.OPEN && !one.over());
        if (known) {
            throw new Refusal.NotNow(Sentence.of("refusal.departmentInRound", department.shortName()));
        }
        List<RoundPart> part = List.of(new RoundPart(
                roundId, district, Kind.OPEN, departmentId, actor.person().id(), ""));
        parts.add(part);
        forms.carryOut(part);
        audit.note(actor.person(), "audit.round.department", round.title(), department.name());
        parts.finished(district, by);
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
