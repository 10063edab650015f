package org.hengping.db;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.WorkingHours;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of a district, one row each. */
@Adapter
class JdbcReminderRules {

    private final JdbcClient jdbc;

    JdbcReminderRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReminderRules find(String districtCode) {
        return jdbc.sql("SELECT days_before, on_the_day, days_after, every_days, hours_from, hours_to"
                        + " FROM reminder_rules WHERE district_code = ?")
                .param(districtCode)
                .query(JdbcReminderRules::rules)
                .optional()
                .orElse(ReminderRules.USUAL);
    }

    void keep(String districtCode, ReminderRules rules, String changedBy, Instant at) {
        jdbc.sql("DELETE FROM reminder_rules WHERE district_code = ?")
                .param(districtCode)
                .update();
        Ladder ladder = rules.ladder();
        jdbc.sql(
                        "INSERT INTO reminder_rules (district_code, days_before, on_the_day, days_after, every_days, hours_from,"
                                + " hours_to, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(districtCode, text(ladder.before()), ladder.onTheDay(), text(ladder.after()), ladder.every())
                .params(rules.hours().from().toString(), rules.hours().to().toString(), changedBy)
                .param(Times.column(at))
                .update();
    }

    private static ReminderRules rules(ResultSet row, int number) throws SQLException {
        return new ReminderRules(
                new Ladder(
                        numbers(row.getString("days_before")),
                        row.getBoolean("on_the_day"),
                        numbers(row.getString("days_after")),
                        row.getInt("every_days")),
                new WorkingHours(
                        LocalTime.parse(row.getString("hours_from")), LocalTime.parse(row.getString("hours_to"))));
    }

    private static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(joining(","));
    }

    private static List<Integer> numbers(String days) {
        return Stream.of(days.split(","))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
