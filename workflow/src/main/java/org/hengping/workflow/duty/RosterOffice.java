package org.hengping.workflow.duty;

import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.jspecify.annotations.Nullable;

/**
 * A department and who serves it today.
 *
 * @param officers those responsible for it, else those of the whole district
 * @param mergedInto {@code null} while it stands by itself
 */
public record RosterOffice(
        Department department,
        List<Person> preparers,
        List<Person> heads,
        List<Person> officers,
        @Nullable Department mergedInto) {

    /** Still an office of its own, and somebody is missing who has to act. */
    public boolean gap() {
        return department.standing() && (preparers.isEmpty() || heads.isEmpty() || officers.isEmpty());
    }
}
