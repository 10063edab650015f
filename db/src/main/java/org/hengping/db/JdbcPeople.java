package org.hengping.db;

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
    private final JdbcDuties duties;
    private final JdbcSeats seats;
    private final RecordBook book;

    JdbcPeople(JdbcClient jdbc, JdbcDuties duties, JdbcSeats seats, RecordBook book) {
        this.jdbc = jdbc;
        this.duties = duties;
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
        duties.add(duty);
    }

    @Override
    public boolean stand(long dutyId, Standing from, Standing to) {
        return duties.stand(dutyId, from, to);
    }

    @Override
    public List<DutyHolder> pending(String districtCode) {
        return duties.pending(districtCode);
    }

    @Override
    public void end(long dutyId, @Nullable LocalDate lastDay) {
        duties.end(dutyId, lastDay);
    }

    @Override
    public List<DutyHolder> duties(String districtCode) {
        return duties.all(districtCode);
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
