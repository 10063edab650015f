package org.hengping.db;

import static org.hengping.db.PersonColumns.DUTY;
import static org.hengping.db.PersonColumns.IN_FORCE;
import static org.hengping.db.PersonColumns.PERSON;
import static org.hengping.db.PersonColumns.ROAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Separation;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcPeople implements People {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcPeople(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
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
                        person, seats(person, on).stream().map(DutyHolder::duty).toList()));
    }

    /** For somebody who acts for nobody the own duties will do: they are few. */
    private List<DutyHolder> seats(Person person, LocalDate on) {
        String district = person.districtCode();
        boolean acting = delegates(district, on).stream()
                .anyMatch(holder -> holder.person().equals(person));
        if (acting) {
            return holders(district, on).stream()
                    .filter(holder -> holder.person().equals(person))
                    .toList();
        }
        List<DutyHolder> own = duties(person.id(), on).stream()
                .map(duty -> new DutyHolder(duty, person, null))
                .toList();
        return counting(district, own);
    }

    @Override
    public List<DutyHolder> holders(String districtCode, LocalDate on) {
        List<DutyHolder> holders = new ArrayList<>(
                jdbc.sql("SELECT " + PERSON + ", " + DUTY + " FROM duty d JOIN person p ON p.id = d.person_id"
                                + " WHERE p.district_code = ? AND" + IN_FORCE + " ORDER BY d.id")
                        .params(districtCode, on, on)
                        .query(PersonColumns::holder)
                        .list());
        holders.addAll(delegates(districtCode, on));
        return counting(districtCode, holders);
    }

    private List<DutyHolder> counting(String districtCode, List<DutyHolder> holders) {
        return Separation.counting(
                holders,
                () -> jdbc.sql("SELECT COUNT(*) FROM district_separation WHERE district_code = ?")
                                .param(districtCode)
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** Those who act for absent people, one entry for each of the duties; those of whoever administers are never delegated. */
    private List<DutyHolder> delegates(String districtCode, LocalDate on) {
        Map<Long, Person> absent = new HashMap<>();
        return jdbc
                .sql("SELECT " + PERSON + ", " + DUTY + " FROM delegation g JOIN person p ON p.id = g.delegate_id"
                        + " JOIN duty d ON d.person_id = g.absent_id AND d.role IN (" + ROAD + ")"
                        + " WHERE g.standing = 'CONFIRMED' AND g.district_code = ? AND g.from_day <= ? AND g.to_day >= ? AND"
                        + IN_FORCE
                        + " ORDER BY d.id, g.id")
                .params(districtCode, on, on, on, on)
                .query(PersonColumns::holder)
                .list()
                .stream()
                .map(holder -> new DutyHolder(
                        holder.duty(),
                        holder.person(),
                        absent.computeIfAbsent(holder.duty().personId(), id -> find(id).orElseThrow())))
                .toList();
    }

    private List<Duty> duties(long personId, LocalDate on) {
        return jdbc.sql("SELECT " + DUTY + " FROM duty d WHERE d.person_id = ? AND" + IN_FORCE + " ORDER BY d.id")
                .params(personId, on, on)
                .query(PersonColumns::duty)
                .list();
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
