package org.hengping.core.contract;

import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.integrity.Seals;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.organization.Departments;

/** The ports of those who check, from one store. */
public record Checks(
        Journal journal, StoredRecords records, Seals seals, CheckRuns runs, CheckedForms forms, Repairs repairs) {

    public static Checks inMemory(Departments departments) {
        return new Checks(
                new InMemoryJournal(departments),
                new InMemoryStoredRecords(),
                new InMemorySeals(),
                new InMemoryCheckRuns(),
                new InMemoryCheckedForms(),
                new InMemoryRepairs());
    }
}
