package org.hengping.db;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.overdue.BoardQuery;
import org.jspecify.annotations.Nullable;

/** A question to the board as the condition that its rows and its sums share. */
final class BoardSql {

    /** What the database puts for the due day where the work is done. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private BoardSql() {}

    /** Open entries of the ledger ({@code d}). */
    static BoardSql entries(BoardQuery query) {
        BoardSql sql = new BoardSql();
        sql.add("d.lying = 1");
        sql.offices(query, "d");
        if (!query.stages().isEmpty()) {
            sql.among(
                    "d.stage", "stages", query.stages().stream().map(Enum::name).toList());
        }
        if (query.returned() != null) {
            sql.add("d.returned = :returned", "returned", query.returned() ? 1 : 0);
        }
        sql.add("d.urgent_on > :dueAfter", "dueAfter", query.dueAfter());
        if (query.dueUntil() != null && query.dueUntil().isBefore(NEVER)) {
            sql.add("d.urgent_on <= :dueUntil", "dueUntil", query.dueUntil());
        } else if (query.dueAfter() != null || query.dueUntil() != null) {
            sql.add("d.urgent_on < :never", "never", NEVER);
        }
        return sql;
    }

    /** Exempt evaluations ({@code e}) of the same offices. */
    static BoardSql exempt(BoardQuery query) {
        BoardSql sql = new BoardSql();
        sql.add("e.exempt = TRUE");
        sql.offices(query, "e");
        return sql;
    }

    String condition() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    private void offices(BoardQuery query, String of) {
        add(of + ".district_code = :district", "district", query.districtCode());
        among(of + ".round_id", "rounds", query.rounds());
        if (query.departments() != null) {
            among(of + ".department_id", "departments", query.departments());
        }
        List<String> named = named(query);
        if (!named.isEmpty()) {
            add("EXISTS (SELECT 1 FROM department n WHERE n.id = " + of + ".department_id AND "
                    + String.join(" AND ", named) + ")");
        }
    }

    /** The conditions on the department ({@code n}) itself. */
    private List<String> named(BoardQuery query) {
        List<String> named = new ArrayList<>();
        if (!query.group().isEmpty()) {
            named.add("n.unit_group = :grouped");
            parameters.put("grouped", query.group());
        }
        if (!query.typed().isEmpty()) {
            named.add("(LOWER(n.name) LIKE :typed ESCAPE '!' OR LOWER(n.short_name) LIKE :typed ESCAPE '!'"
                    + " OR n.spelling LIKE :typed ESCAPE '!')");
            parameters.put("typed", "%" + query.typed().replaceAll("[!%_]", "!$0") + "%");
        }
        return named;
    }

    private void among(String column, String name, Collection<?> values) {
        if (values.isEmpty()) {
            add("1 = 0");
        } else if (values.size() == 1) {
            add(column + " = :" + name, name, values.iterator().next());
        } else {
            add(column + " IN (:" + name + ")", name, values);
        }
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
