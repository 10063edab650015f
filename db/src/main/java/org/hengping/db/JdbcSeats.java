package org.hengping.db;

import static org.hengping.db.PersonColumns.DUTY;
import static org.hengping.db.PersonColumns.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Separation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From which seats people act on a day: by duties of their own in force, and by those of absent people they act for. */
@Adapter
class JdbcSeats {

    private static final String IN_FORCE =
            " d.standing = 'CONFIRMED' AND d.from_day <= ? AND (d.to_day IS NULL OR d.to_day >= ?)";

    /** The roles that can be delegated, as SQL. */
    private static final String ROAD = Stream.of(Role.values())
            .filter(Role::onTheRoad)
            .map(role -> "'" + role + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    JdbcSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one person. For somebody who acts for nobody the own duties will do: they are few. */
    List<DutyHolder> of(Person person, LocalDate on) {
        String district = person.districtCode();
        boolean acting = delegates(district, on).stream()
                .anyMatch(holder -> holder.person().equals(person));
        if (acting) {
            return all(district, on).stream()
                    .filter(holder -> holder.person().equals(person))
                    .toList();
        }
        List<DutyHolder> own = duties(person.id(), on).stream()
                .map(duty -> new DutyHolder(duty, person, null))
                .toList();
        return counting(district, own);
    }

    /** Those of everybody in a district. */
    List<DutyHolder> all(String districtCode, LocalDate on) {
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
                        absent.computeIfAbsent(holder.duty().personId(), this::person)))
                .toList();
    }

    private List<Duty> duties(long personId, LocalDate on) {
        return jdbc.sql("SELECT " + DUTY + " FROM duty d WHERE d.person_id = ? AND" + IN_FORCE + " ORDER BY d.id")
                .params(personId, on, on)
                .query(PersonColumns::duty)
                .list();
    }

    private Person person(long id) {
        return jdbc.sql("SELECT " + PERSON + " FROM person p WHERE p.id = ?")
                .param(id)
                .query(PersonColumns::person)
                .single();
    }
}
