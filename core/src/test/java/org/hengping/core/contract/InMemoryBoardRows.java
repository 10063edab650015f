package org.hengping.core.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRounds;

/** The board reckoned from the other twins, without a query. */
final class InMemoryBoardRows implements BoardRows {

    private static final Comparator<BoardRow> URGENT = Comparator.comparing(
                    BoardRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardRow::since)
            .thenComparing(BoardRow::evaluationId);

    private final Departments departments;
    private final EvaluationRounds rounds;
    private final SelfEvaluations evaluations;
    private final DeskEntries desks;

    InMemoryBoardRows(
            Departments departments, EvaluationRounds rounds, SelfEvaluations evaluations, DeskEntries desks) {
        this.departments = departments;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.desks = desks;
    }

    @Override
    public List<BoardRow> page(BoardQuery query, int offset, int limit) {
        return rows(query).skip(offset).limit(limit).toList();
    }

    @Override
    public BoardSums sums(BoardQuery query) {
        List<BoardSums.Line> lines = rows(query)
                .map(row -> new BoardSums.Line(row.stage(), row.returnedOn() != null, row.dueOn(), 0))
                .collect(groupingBy(line -> line, counting()))
                .entrySet()
                .stream()
                .map(line -> new BoardSums.Line(
                        line.getKey().stage(),
                        line.getKey().returned(),
                        line.getKey().dueOn(),
                        line.getValue().intValue()))
                .toList();
        long exempt = query.rounds().stream()
                .flatMap(round -> evaluations.ofRound(query.districtCode(), round).stream())
                .filter(SelfEvaluation::exempt)
                .filter(evaluation -> asked(query, evaluation.departmentId()))
                .count();
        return new BoardSums(lines, (int) exempt);
    }

    @Override
    public Map<Long, Integer> byRound(BoardQuery query) {
        return rows(query).collect(groupingBy(BoardRow::roundId, summingInt(row -> 1)));
    }

    @Override
    public List<String> groups(String districtCode) {
        return departments.all(districtCode).stream()
                .map(Department::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<BoardRow> rows(BoardQuery query) {
        return query.rounds().stream()
                .flatMap(round -> desks.openOf(query.districtCode(), round).stream())
                .filter(entry -> query.takes(entry.stage(), entry.returnedOn() != null, entry.dueOn()))
                .filter(entry -> asked(query, entry.departmentId()))
                .map(this::row)
                .sorted(URGENT);
    }

    private boolean asked(BoardQuery query, long departmentId) {
        Department department =
                departments.find(query.districtCode(), departmentId).orElseThrow();
        return (query.departments() == null || query.departments().contains(departmentId))
                && (query.group().isEmpty() || query.group().equals(department.group()))
                && department.matches(query.typed());
    }

    private BoardRow row(DeskEntry entry) {
        Department department =
                departments.find(entry.districtCode(), entry.departmentId()).orElseThrow();
        return new BoardRow(
                entry.evaluationId(),
                entry.districtCode(),
                new BoardRow.Office(department.id(), department.name(), department.shortName(), department.group()),
                entry.roundId(),
                rounds.find(entry.districtCode(), entry.roundId()).orElseThrow().fiscalYear(),
                new Lap(entry.stage(), entry.returnedOn(), entry.reviewerId(), entry.dueOn()),
                entry.from());
    }
}
