package org.hengping.core.contract;

import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.integrity.Seals;

/** The ports of those who check, from one store. */
public record Checks(Seals seals, CheckRuns runs, CheckedForms forms, Repairs repairs) {

    public static Checks inMemory() {
        return new Checks(
                new InMemorySeals(), new InMemoryCheckRuns(), new InMemoryCheckedForms(), new InMemoryRepairs());
    }
}
