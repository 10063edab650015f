package org.hengping.db;

import static org.hengping.db.PersonColumns.DUTY;
import static org.hengping.db.PersonColumns.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The duties of the people: given, confirmed, ended. Who acts by them on a day, {@link JdbcSeats} says. */
@Adapter
class JdbcDuties {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcDuties(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    void add(Duty duty) {
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

    void end(long dutyId, @Nullable LocalDate lastDay) {
        jdbc.sql("UPDATE duty SET to_day = ? WHERE id = ?")
                .param(lastDay)
                .param(dutyId)
                .update();
        book.wrote(RecordKind.DUTY, dutyId);
    }

    boolean stand(long dutyId, Standing from, Standing to) {
        book.wrote(RecordKind.DUTY, dutyId);
        return jdbc.sql("UPDATE duty SET standing = ? WHERE id = ? AND standing = ?")
                        .params(to.name(), dutyId, from.name())
                        .update()
                == 1;
    }

    List<DutyHolder> pending(String districtCode) {
        return all(districtCode, " AND d.standing = 'PENDING'");
    }

    List<DutyHolder> all(String districtCode) {
        return all(districtCode, "");
    }

    private List<DutyHolder> all(String districtCode, String condition) {
        return jdbc.sql("SELECT " + PERSON + ", " + DUTY + " FROM duty d JOIN person p ON p.id = d.person_id"
                        + " WHERE p.district_code = ?" + condition + " ORDER BY d.from_day, d.id")
                .param(districtCode)
                .query(PersonColumns::holder)
                .list();
    }
}
