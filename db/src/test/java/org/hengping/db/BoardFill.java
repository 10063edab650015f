package org.hengping.db;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Ids;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A district in the middle of a round, of any size: departments, evaluations, and what the ledger knows of their way so far. */
final class BoardFill {

    /** Three kinds of desk have been late, and most forms share the round's due days, as in life. */
    static final LocalDate TODAY = LocalDate.of(2026, 4, 28);

    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 3, 2, 1, 0);
    private static final DueDays DUE =
            new DueDays(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 24), LocalDate.of(2026, 5, 20));
    private static final List<String> GROUPS = List.of("党群", "政法", "科教文卫", "农业农村", "经济建设", "街镇");
    private static final AtomicInteger DISTRICTS = new AtomicInteger(500_000);
    private static final int BATCH = 5_000;

    private final Random random = new Random(7);
    private final List<Object[]> departments = new ArrayList<>();
    private final List<Object[]> evaluations = new ArrayList<>();
    private final List<Object[]> entries = new ArrayList<>();
    private final Database database;
    private final Ids ids;
    private final String district = String.valueOf(DISTRICTS.incrementAndGet());
    private final long round;

    private BoardFill(Database database) {
        this.database = database;
        this.ids = database.get(Ids.class);
        this.round = ids.next();
    }

    /** Everything of a new round with so many evaluations. */
    static BoardQuery with(Database database, int evaluations) {
        return new BoardFill(database).fill(evaluations);
    }

    private BoardQuery fill(int count) {
        database.inTransaction(() -> {
            database.get(Departments.class).add(new District(district, "某区"));
            database.get(EvaluationRounds.class)
                    .add(new EvaluationRound(
                            round,
                            district,
                            2025,
                            "2025年度部门整体支出绩效自评",
                            RuleSets.national(),
                            new EvaluationRound.Days(OPENED.toLocalDate(), DUE, ResubmissionDays.USUAL, null),
                            true,
                            Template.DEPARTMENT));
            return round;
        });
        for (int number = 1; number <= count; number++) {
            evaluation(number);
            if (number % BATCH == 0 || number == count) {
                flush();
            }
        }
        return BoardQuery.of(district, Set.of(round));
    }

    private void evaluation(int number) {
        long department = ids.next();
        long id = ids.next();
        Stage stage = stage(random.nextInt(100));
        departments.add(new Object[] {
            department,
            district,
            "某区第" + number + "局",
            "第" + number + "局",
            GROUPS.get(number % GROUPS.size()),
            "mouqudi" + number + "ju mqd" + number + "j"
        });
        evaluations.add(new Object[] {id, district, round, department, stage.name(), random.nextInt(50) == 0});
        LocalDateTime at = OPENED;
        boolean returned = random.nextInt(8) == 0;
        int sequence = 0;
        for (Stage passed : Stage.values()) {
            LocalDateTime next = at.plusMinutes(1 + random.nextInt(20_000));
            boolean here = passed == stage;
            entries.add(new Object[] {
                id,
                ++sequence,
                district,
                round,
                department,
                passed.name(),
                returned ? at.toLocalDate() : null,
                at,
                here ? null : next,
                due(passed, returned)
            });
            at = next;
            if (here) {
                break;
            }
        }
    }

    private static Stage stage(int percent) {
        return percent < 40
                ? Stage.DRAFT
                : percent < 55
                        ? Stage.HEAD_REVIEW
                        : percent < 75 ? Stage.FINANCE_REVIEW : percent < 90 ? Stage.APPROVED : Stage.DISCLOSED;
    }

    private @Nullable LocalDate due(Stage stage, boolean returned) {
        return stage.dueOn(DUE)
                .map(day -> returned ? day.plusDays(random.nextInt(15)) : day)
                .orElse(null);
    }

    private void flush() {
        database.inTransaction(() -> {
            JdbcTemplate jdbc = database.get(JdbcTemplate.class);
            jdbc.batchUpdate(
                    "INSERT INTO department (id, district_code, name, short_name, unit_group, spelling)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    departments);
            jdbc.batchUpdate(
                    "INSERT INTO self_evaluation (id, district_code, round_id, department_id, stage, exempt,"
                            + " draft_revision, version, revision) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)",
                    evaluations);
            jdbc.batchUpdate(
                    "INSERT INTO desk_entry (evaluation_id, sequence, district_code, round_id, department_id, stage,"
                            + " returned_on, from_at, to_at, due_on, held_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                    entries);
            return round;
        });
        departments.clear();
        evaluations.clear();
        entries.clear();
    }
}
