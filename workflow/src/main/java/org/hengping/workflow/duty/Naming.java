package org.hengping.workflow.duty;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Particulars;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be written of a department or a person. */
public final class Naming {

    private Naming() {}

    public static void check(String name, String shortName, String group) {
        refuse(Particulars.department(name));
        refuse(Particulars.name(shortName));
        refuse(Particulars.group(group));
    }

    /** @param own the department whose name it may be; {@code null} for a new one */
    public static void free(List<Department> all, String name, @Nullable Long own) {
        boolean taken = all.stream()
                .anyMatch(one ->
                        one.name().equals(name) && !Long.valueOf(one.id()).equals(own));
        if (taken) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.departmentTaken", name));
        }
    }

    public static void refuse(Optional<Sentence> wrong) {
        wrong.ifPresent(why -> {
            throw new Refusal.NotPermitted(why);
        });
    }
}
