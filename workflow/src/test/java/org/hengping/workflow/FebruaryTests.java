package org.hengping.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.Template;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequest;
import org.hengping.workflow.deadline.ExtensionRequesting;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.road.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A town in February 2026, with the Spring Festival ahead: the round's days are 02-13, 02-27 and 03-13. */
public abstract class FebruaryTests extends RoadTests {

    @BeforeEach
    public void february() {
        now(2, 9);
        office().inTransaction(() -> {
            office().get(WorkCalendars.class).keep(district(), springFestival());
            EvaluationRound round = round();
            office().get(EvaluationRounds.class)
                    .store(new EvaluationRound(
                            round.id(),
                            round.districtCode(),
                            round.fiscalYear(),
                            round.title(),
                            round.ruleSet(),
                            new EvaluationRound.Days(
                                    round.opensOn(),
                                    new DueDays(day(2, 13), day(2, 27), day(3, 13)),
                                    ResubmissionDays.USUAL,
                                    null),
                            true,
                            Template.DEPARTMENT));
            office().get(Clocks.class).recompute(district());
            return "";
        });
    }

    @AfterEach
    public void setTheClockRight() {
        office().clock().right();
    }

    public DeskEntry entry() {
        return lying().orElseThrow();
    }

    public Optional<DeskEntry> lying() {
        return office().inTransaction(() -> office().get(DeskEntries.class).open(town.evaluation()));
    }

    public List<DeskEntry> ledger() {
        return office().inTransaction(() -> office().get(DeskEntries.class).all(town.evaluation()));
    }

    public Optional<Stage> engine() {
        return office().inTransaction(() -> office().get(Road.class).stage(town.evaluation()));
    }

    public EvaluationRound round() {
        return office().inTransaction(() -> office().get(EvaluationRounds.class).all(district()))
                .getFirst();
    }

    public String district() {
        return town.federation().districtCode();
    }

    public Extending extending() {
        return office().get(Extending.class);
    }

    public ExtensionRequesting requesting() {
        return office().get(ExtensionRequesting.class);
    }

    /** Those that wait for this person to decide them. */
    public List<Extension> requested(long by) {
        return office().get(ExtensionRequests.class).waiting(by).stream()
                .map(ExtensionRequest::extension)
                .toList();
    }

    public Exempting exempting() {
        return office().get(Exempting.class);
    }

    public void now(int month, int day) {
        office().clock().set(LocalDateTime.of(2026, month, day, 10, 0));
    }

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** 国务院办公厅关于2026年部分节假日安排的通知: 02-15 to 02-23 are off, 02-14 and 02-28 are worked. */
    public static CalendarYear springFestival() {
        List<Day> days = new ArrayList<>(day(2, 15)
                .datesUntil(day(2, 24))
                .map(day -> new Day(day, false, "春节"))
                .toList());
        Set.of(day(2, 14), day(2, 28)).forEach(day -> days.add(new Day(day, true, "调休上班")));
        return new CalendarYear(2026, days, "国办通知", Instant.parse("2025-11-05T00:00:00Z"), "管理员");
    }
}
