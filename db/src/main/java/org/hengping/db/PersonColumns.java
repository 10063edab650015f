package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;

/** People and duties as the tables have them. */
final class PersonColumns {

    static final String PERSON = "p.id, p.district_code, p.login, p.name, p.phone, p.email";
    static final String DUTY =
            "d.id AS duty_id, d.person_id, d.role, d.department_id, d.from_day, d.to_day, d.standing";

    private PersonColumns() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("district_code"),
                row.getString("login"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"));
    }

    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getLong("duty_id"),
                row.getLong("person_id"),
                Role.valueOf(row.getString("role")),
                row.getObject("department_id", Long.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Standing.valueOf(row.getString("standing")));
    }

    /** Of an own duty. */
    static DutyHolder holder(ResultSet row, int number) throws SQLException {
        return new DutyHolder(duty(row, number), person(row, number), null);
    }
}
