package org.hengping.db;

import static org.hengping.db.PersonColumns.DUTY;
import static org.hengping.db.PersonColumns.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcPeople implements People {

    private final JdbcClient jdbc;
    private final JdbcSeats seats;
    private final RecordBook book;

    JdbcPeople(JdbcClient jdbc, JdbcSeats seats, RecordBook book) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.book = book;
    }

    @Override
    public void add(Person person, Password password) {
        jdbc.sql("INSERT INTO person (id, district_code, login, login_key, name, phone, email, password_hash,"
                        + " must_change_password) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(person.id(), person.districtCode(), person.login(), key(person.login()), person.name())
                .params(person.phone(), person.email(), password.hash(), password.mustChange())
                .update();
        book.wrote(RecordKind.PERSON, person.id());
    }

    @Override
    public Optional<Person> find(long id) {
        return jdbc.sql("SELECT " + PERSON + " FROM person p WHERE p.id = ?")
                .param(id)
                .query(PersonColumns::person)
                .optional();
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return jdbc.sql("SELECT " + PERSON + " FROM person p WHERE p.login_key = ?")
                .param(key(login))
                .query(PersonColumns::person)
                .optional();
    }

    @Override
    public Optional<Password> password(long personId) {
        return jdbc.sql("SELECT password_hash, must_change_password FROM person WHERE id = ?")
                .param(personId)
                .query((row, number) ->
                        new Password(row.getString("password_hash"), row.getBoolean("must_change_password")))
                .optional();
    }

    @Override
    public void change(long personId, Password password) {
        jdbc.sql("UPDATE person SET password_hash = ?, must_change_password = ? WHERE id = ?")
                .params(password.hash(), password.mustChange(), personId)
                .update();
        book.wrote(RecordKind.PERSON, personId);
    }

    @Override
    public void change(Person person) {
        jdbc.sql("UPDATE person SET login = ?, login_key = ?, name = ?, phone = ?, email = ? WHERE id = ?")
                .params(person.login(), key(person.login()), person.name(), person.phone(), person.email())
                .param(person.id())
                .update();
        book.wrote(RecordKind.PERSON, person.id());
    }

    @Override
    public List<Person> all(String districtCode) {
        return jdbc.sql("SELECT " + PERSON + " FROM person p WHERE p.district_code = ? ORDER BY p.name, p.id")
                .param(districtCode)
                .query(PersonColumns::person)
                .list();
    }

    @Override
    public boolean none() {
        return jdbc.sql("SELECT COUNT(*) FROM person").query(Long.class).single() == 0;
    }

    @Override
    public void add(Duty duty) {
        jdbc.sql("INSERT INTO duty (id, person_id, role, department_id, from_day, to_day, standing)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(duty.id(), duty.personId(), duty.role().name())
                .param(duty.departmentId())
                .param(duty.from())
                .param(duty.to())
                .param(duty.standing().name())
                .update();
        book.wrote(RecordKind.DUTY, duty.id());
    }

    @Override
    public void end(long dutyId, @Nullable LocalDate lastDay) {
        jdbc.sql("UPDATE duty SET to_day = ? WHERE id = ?")
                .param(lastDay)
                .param(dutyId)
                .update();
        book.wrote(RecordKind.DUTY, dutyId);
    }

    @Override
    public boolean stand(long dutyId, Standing from, Standing to) {
        book.wrote(RecordKind.DUTY, dutyId);
        return jdbc.sql("UPDATE duty SET standing = ? WHERE id = ? AND standing = ?")
                        .params(to.name(), dutyId, from.name())
                        .update()
                == 1;
    }

    @Override
    public List<DutyHolder> pending(String districtCode) {
        return all(districtCode, " AND d.standing = 'PENDING'");
    }

    @Override
    public List<DutyHolder> duties(String districtCode) {
        return all(districtCode, "");
    }

    private List<DutyHolder> all(String districtCode, String condition) {
        return jdbc.sql("SELECT " + PERSON + ", " + DUTY + " FROM duty d JOIN person p ON p.id = d.person_id"
                        + " WHERE p.district_code = ?" + condition + " ORDER BY d.from_day, d.id")
                .param(districtCode)
                .query(PersonColumns::holder)
                .list();
    }

    @Override
    public Optional<Actor> actor(long personId, LocalDate on) {
        return find(personId)
                .map(person -> new Actor(
                        person,
                        seats.of(person, on).stream().map(DutyHolder::duty).toList()));
    }

    @Override
    public List<DutyHolder> holders(String districtCode, LocalDate on) {
        return seats.all(districtCode, on);
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
