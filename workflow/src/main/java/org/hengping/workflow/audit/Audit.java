package org.hengping.workflow.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Notices;
import org.hengping.core.organization.Person;
import org.springframework.stereotype.Component;

/** Writes the audit log, in the transaction of the act itself: an act that is rolled back leaves no line. */
@Component
public class Audit {

    private final AuditEntries entries;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditEntries entries, Notices notices, Ids ids, Clock clock) {
        this.entries = entries;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes an act of administration.
     *
     * @param key {@code audit.} kind {@code .} act, such as {@code audit.person.added}; the kind has a word {@code audit.kind.} kind
     * @param arguments what fills the places of its words: names rather than ids, from before to after; text, days, enums, sentences
     */
    public void note(Person by, String key, Object... arguments) {
        entries.append(new AuditEntry(
                ids.next(), by.districtCode(), clock.instant(), by.id(), by.name(), Sentence.of(key, arguments)));
    }

    /** Notes what was changed in a department, with both names and the day: papers of before keep the old one. */
    public void noteChange(Person by, Department before, Department after, LocalDate on) {
        if (!after.name().equals(before.name()) || !after.shortName().equals(before.shortName())) {
            note(
                    by,
                    "audit.department.renamed",
                    before.name(),
                    before.shortName(),
                    after.name(),
                    after.shortName(),
                    on);
        }
        if (!after.group().equals(before.group())) {
            note(by, "audit.department.regrouped", after.name(), before.group(), after.group());
        }
    }

    /** Notes what was changed in an account: one line for each thing. */
    public void noteChange(Person by, Person before, Person after) {
        noteChange(by, before, "audit.person.login", before.login(), after.login());
        noteChange(by, before, "audit.person.name", before.name(), after.name());
        noteChange(by, before, "audit.person.phone", before.phone(), after.phone());
        noteChange(by, before, "audit.person.email", before.email(), after.email());
    }

    private void noteChange(Person by, Person person, String key, String before, String after) {
        if (!before.equals(after)) {
            note(by, key, person.name(), before, after);
        }
    }

    /** Notes an act, and tells the person it is about at the bell. */
    public void noteTo(long concernedId, Person by, String key, Object... arguments) {
        note(by, key, arguments);
        tell(concernedId, by, key, arguments);
    }

    /** Tells a person at the bell what is noted anyway; nobody is told of what they did themselves. */
    public void tell(long concernedId, Person by, String key, Object... arguments) {
        if (concernedId != by.id()) {
            notices.add(new Notice(
                    ids.next(),
                    by.districtCode(),
                    concernedId,
                    clock.instant(),
                    by.name(),
                    Sentence.of(key, arguments),
                    null));
        }
    }

    /** Notes what nobody is known to have done, such as a failed sign-in. */
    public void noteOfNobody(String districtCode, String name, String key, Object... arguments) {
        entries.append(
                new AuditEntry(ids.next(), districtCode, clock.instant(), null, name, Sentence.of(key, arguments)));
    }
}
