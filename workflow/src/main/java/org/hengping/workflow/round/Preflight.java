package org.hengping.workflow.round;

import static org.hengping.workflow.round.PreflightLine.error;
import static org.hengping.workflow.round.PreflightLine.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Desks;
import org.springframework.stereotype.Component;

/** Everything that is looked at before a round is opened: what makes it impossible, and what will make trouble later. */
@Component
class Preflight {

    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 2000;

    private final EvaluationRounds rounds;
    private final Departments departments;
    private final People people;
    private final WorkCalendars calendars;
    private final Clock clock;

    Preflight(EvaluationRounds rounds, Departments departments, People people, WorkCalendars calendars, Clock clock) {
        this.rounds = rounds;
        this.departments = departments;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What blocks comes first. */
    List<PreflightLine> of(String district, RoundProposal proposal) {
        LocalDate today = LocalDate.now(clock);
        RoundDays days = new RoundDays(calendars.find(district), today);
        List<PreflightLine> found = new ArrayList<>(itself(proposal, today));
        found.addAll(days.errors(proposal));
        found.addAll(sameYear(district, proposal));
        if (found.stream().noneMatch(PreflightLine::blocks)) {
            found.addAll(days.warnings(proposal.days()));
        }
        Desks desks = Desks.today(people, district, clock);
        found.addAll(new RoundStaffing(desks).of(taking(district, proposal)));
        found.sort(Comparator.comparing(PreflightLine::level));
        return found;
    }

    /** The departments that take part, by name. */
    private List<Department> taking(String district, RoundProposal proposal) {
        List<Department> all = departments.all(district).stream()
                .filter(Department::standing)
                .filter(department -> proposal.departmentIds().contains(department.id()))
                .toList();
        if (all.size() != proposal.departmentIds().size()) {
            throw new Refusal.NotFound();
        }
        return all;
    }

    private static List<PreflightLine> itself(RoundProposal proposal, LocalDate today) {
        List<PreflightLine> found = new ArrayList<>();
        if (proposal.departmentIds().isEmpty()) {
            found.add(error(PreflightMend.HERE, "roundCheck.noDepartments"));
        }
        if (proposal.title().isEmpty() || proposal.title().length() > LONGEST_TITLE) {
            found.add(error(PreflightMend.HERE, "roundCheck.title", LONGEST_TITLE));
        }
        if (proposal.fiscalYear() < FIRST_YEAR || proposal.fiscalYear() > today.getYear()) {
            found.add(error(PreflightMend.HERE, "roundCheck.year", String.valueOf(today.getYear())));
        }
        if (!proposal.again().inOrder()) {
            found.add(error(PreflightMend.HERE, "roundCheck.again"));
        }
        return found;
    }

    private List<PreflightLine> sameYear(String district, RoundProposal proposal) {
        List<EvaluationRound> same = rounds.all(district).stream()
                .filter(round -> round.fiscalYear() == proposal.fiscalYear())
                .toList();
        return same.stream()
                .map(round -> round.closed()
                        ? warning(PreflightMend.ROUNDS, "roundCheck.yearBefore", round.title())
                        : error(PreflightMend.ROUNDS, "roundCheck.yearOpen", round.title()))
                .toList();
    }
}
