package org.hengping.workflow;

import java.time.LocalDate;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets up the offices of a district: departments, people and duties. For administrators. */
@Service
public class Staffing {

    /** Nobody can sign in yet: a new installation. */
    public boolean nobodyYet() {
        throw new UnsupportedOperationException();
    }

    /** Creates the district and its first administrator, who must change the password; refused once anybody exists. */
    public Person firstAdministrator(District district, String login, String name, String passwordHash) {
        throw new UnsupportedOperationException();
    }

    public Department addDepartment(long by, String name, String shortName) {
        throw new UnsupportedOperationException();
    }

    public Person addPerson(long by, String login, String name, String phone, String passwordHash, boolean mustChange) {
        throw new UnsupportedOperationException();
    }

    /** @param departmentId {@code null} for a duty of the whole district */
    public void assign(long by, long personId, Role role, @Nullable Long departmentId, LocalDate from) {
        throw new UnsupportedOperationException();
    }
}
