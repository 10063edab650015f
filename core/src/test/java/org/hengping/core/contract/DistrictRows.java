package org.hengping.core.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hengping.core.Sentence;
import org.hengping.core.SentenceText;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetText;
import org.hengping.core.round.RuleSets;

/** The same of what belongs to a district and to no form: its code, itself, somebody of it, or a round says so. */
abstract class DistrictRows extends WrittenRows {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    final StoredRecord account() {
        return row(
                RecordKind.PERSON,
                person.id(),
                person.districtCode(),
                person.login(),
                person.login().toLowerCase(Locale.ROOT),
                person.name(),
                person.phone(),
                person.email(),
                "{noop}x",
                false);
    }

    final StoredRecord duty() {
        Duty duty = new Duty(id(), person.id(), Role.AUDITOR, null, NEW_YEAR, null);
        change(() -> ports().people().add(duty));
        return row(RecordKind.DUTY, duty.id(), person.id(), Role.AUDITOR, null, NEW_YEAR, null, duty.standing());
    }

    final StoredRecord noted() {
        Sentence what = Sentence.of("audit.person.added", person.name());
        AuditEntry entry = new AuditEntry(id(), district.code(), NOON, null, "系统管理员", what);
        change(() -> ports().audit().append(entry));
        return row(
                RecordKind.AUDIT_ENTRY,
                entry.id(),
                district.code(),
                NOON,
                null,
                "系统管理员",
                "person",
                what.key(),
                SentenceText.write(what),
                true);
    }

    final StoredRecord reviewed(StoredRecord noted) {
        long entry = noted.number("id");
        change(() -> ports().audit().review(district.code(), entry, person.id(), NOON));
        return row(RecordKind.AUDIT_REVIEW, entry, person.id(), NOON);
    }

    final StoredRecord rules() {
        RuleSet own = RuleSets.national().as(district.code() + "-national", 1);
        change(() -> ports().ruleSets().add(district.code(), own));
        return row(RecordKind.RULE_SET, own.code(), 1, RuleSetText.write(own));
    }

    final StoredRecord yearOfOneHoliday() {
        CalendarYear year =
                new CalendarYear(2026, List.of(new Day(NEW_YEAR, false, "元旦")), "国办发明电〔2025〕7号", NOON, "系统管理员");
        change(() -> ports().calendars().keep(district.code(), year));
        return row(RecordKind.CALENDAR_YEAR, district.code(), 2026, year.source(), NOON, year.loadedBy());
    }

    /** The round, and the rules it uses; whoever adds it has them kept, so that they can be read as long as it can. */
    final List<StoredRecord> roundAndRules() {
        RuleSet rules = round.ruleSet();
        return List.of(
                row(
                        RecordKind.ROUND,
                        round.id(),
                        district.code(),
                        2025,
                        round.title(),
                        rules.code(),
                        rules.edition(),
                        "2026-03-01",
                        "2026-04-10",
                        "2026-04-20",
                        "2026-05-20",
                        true,
                        3,
                        5,
                        8,
                        5,
                        null,
                        "DEPARTMENT"),
                row(RecordKind.RULE_SET, rules.code(), rules.edition(), RuleSetText.write(rules)));
    }
}
