package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.junit.jupiter.api.Test;

/** What every audit log must do. */
public abstract class AuditContract extends PortsContract {

    @Test
    void an_entry_is_kept_with_its_words_to_be_worded_later() {
        District district = district();
        Sentence what = Sentence.of(
                "audit.person.duty",
                "张三",
                Role.PREPARER,
                "",
                LocalDate.of(2026, 3, 2),
                Sentence.of("audit.kind.person", "一行\n二=行\\", Role.AUDITOR));
        AuditEntry entry = note(district, 0, what);

        AuditEntry kept = page(district, Wanted.all(), 0, 10).getFirst();

        assertThat(kept.what())
                .isEqualTo(Sentence.of(
                        "audit.person.duty",
                        "张三",
                        Sentence.of("role.PREPARER"),
                        "",
                        "2026-03-02",
                        Sentence.of("audit.kind.person", "一行\n二=行\\", Sentence.of("role.AUDITOR"))));
        assertThat(kept.at()).isEqualTo(entry.at());
        assertThat(kept.actorId()).isEqualTo(entry.actorId());
    }

    @Test
    void the_newest_comes_first_and_page_by_page() {
        District district = district();
        List<Long> ids = List.of(
                note(district, 0, Sentence.of("audit.person.added", "甲")).id(),
                note(district, 60, Sentence.of("audit.person.added", "乙")).id(),
                note(district, 60, Sentence.of("audit.department.added", "丙")).id());

        assertThat(ids(page(district, Wanted.all(), 0, 2))).containsExactly(ids.get(2), ids.get(1));
        assertThat(ids(page(district, Wanted.all(), 2, 2))).containsExactly(ids.get(0));
        assertThat(count(district, Wanted.all())).isEqualTo(3);
    }

    @Test
    void the_log_is_narrowed_by_text_kind_and_days() {
        District district = district();
        long first =
                note(district, 0, Sentence.of("audit.person.added", "Zhang_3%")).id();
        long second =
                note(district, 60, Sentence.of("audit.department.added", "教育局")).id();

        assertThat(ids(page(district, new Wanted("zhang_3%", "", null, null), 0, 9)))
                .containsExactly(first);
        assertThat(ids(page(district, new Wanted("zhang%3", "", null, null), 0, 9)))
                .isEmpty();
        assertThat(ids(page(district, new Wanted("填报人", "", null, null), 0, 9))).containsExactly(second, first);
        assertThat(ids(page(district, new Wanted("", "department", null, null), 0, 9)))
                .containsExactly(second);
        assertThat(ids(page(district, new Wanted("", "", NOON.plusSeconds(60), null), 0, 9)))
                .containsExactly(second);
        assertThat(ids(page(district, new Wanted("", "", null, NOON.plusSeconds(60)), 0, 9)))
                .containsExactly(first);
        assertThat(count(district, new Wanted("教育", "person", null, null))).isZero();
    }

    @Test
    void no_district_sees_the_log_of_another() {
        District district = district();
        note(district, 0, Sentence.of("audit.person.added", "甲"));

        assertThat(page(district(), Wanted.all(), 0, 9)).isEmpty();
        assertThat(count(district(), Wanted.all())).isZero();
    }

    @Test
    void what_was_done_to_accounts_duties_and_delegations_is_looked_through_once() {
        District district = district();
        Person auditor = person(district);
        AuditEntry first = note(district, 0, Sentence.of("audit.person.added", "甲"));
        note(district, 1, Sentence.of("audit.signIn.succeeded", "甲"));
        AuditEntry second = note(district, 2, Sentence.of("audit.duty.added", "甲"));
        AuditEntry third = note(district, 3, Sentence.of("audit.delegation.added", "甲"));
        assertThat(unreviewed(district, 9)).containsExactly(first.id(), second.id(), third.id());
        assertThat(unreviewed(district, 1)).containsExactly(first.id());

        assertThat(review(district, second, auditor)).isEqualTo(2);

        assertThat(unreviewed(district, 9)).containsExactly(third.id());
        assertThat(inTransaction(() -> ports().audit().countUnreviewed(district.code())))
                .isEqualTo(1);
        assertThat(review(district(), third, auditor)).isZero();
    }

    private int review(District district, AuditEntry upTo, Person by) {
        return inTransaction(() -> ports().audit().review(district.code(), upTo.id(), by.id(), NOON));
    }

    private List<Long> unreviewed(District district, int limit) {
        return ids(inTransaction(() -> ports().audit().unreviewed(district.code(), limit)));
    }

    private AuditEntry note(District district, long seconds, Sentence what) {
        Person by = person(district);
        AuditEntry entry = new AuditEntry(id(), district.code(), NOON.plusSeconds(seconds), by.id(), by.name(), what);
        change(() -> ports().audit().append(entry));
        return entry;
    }

    private List<AuditEntry> page(District district, Wanted wanted, int offset, int limit) {
        return inTransaction(() -> ports().audit().page(district.code(), wanted, offset, limit));
    }

    private long count(District district, Wanted wanted) {
        return inTransaction(() -> ports().audit().count(district.code(), wanted));
    }

    private static List<Long> ids(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::id).toList();
    }
}
