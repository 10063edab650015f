package org.hengping.workflow.staff;

import java.util.List;
import java.util.function.Supplier;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes departments, people and duties over from a workbook: all of it or nothing. What is wrong is said cell by cell, all at once.
 * For system administrators; duties that take two, and all where nobody but a system administrator brought them, wait to be confirmed.
 */
@Service
@Transactional
public class StaffImport {

    private final WorkbookReading reading;
    private final StaffRecords records;
    private final PresentStaff present;
    private final Authority authority;

    StaffImport(WorkbookReading reading, StaffRecords records, PresentStaff present, Authority authority) {
        this.reading = reading;
        this.records = records;
        this.present = present;
        this.authority = authority;
    }

    /** What the workbook would change; nothing is changed. */
    @Transactional(readOnly = true)
    public Preview check(long by, List<Grid> workbook) {
        Person administrator = authority.system(by);
        return reading.read(administrator, workbook, new StaffPlan());
    }

    /**
     * Takes the workbook over.
     *
     * @param seen what the person was shown; refused as stale where the workbook would now change something else
     * @param passwords a fresh one for each new account
     * @return the new accounts with their first passwords, which are kept nowhere
     */
    public List<NewAccount> carryOut(long by, List<Grid> workbook, Preview seen, Supplier<FirstPassword> passwords) {
        Person administrator = authority.system(by);
        StaffPlan plan = new StaffPlan();
        Preview now = reading.read(administrator, workbook, plan);
        if (!now.errors().isEmpty()) {
            throw new Refusal.NotPermitted(
                    Sentence.of("import.errors", now.errors().size()));
        }
        if (!now.equals(seen)) {
            throw new Refusal.Stale();
        }
        return records.write(administrator, authority.secures(authority.actor(by)), plan, now, passwords);
    }

    /** The sheets as they would be imported, with what is there today: departments that stand, and duties that are not over. */
    @Transactional(readOnly = true)
    public List<WorkbookSheet> present(long by) {
        return present.sheets(authority.system(by).districtCode());
    }
}
