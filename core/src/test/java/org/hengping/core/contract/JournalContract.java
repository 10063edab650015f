package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal.Head;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.State;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.organization.District;
import org.junit.jupiter.api.Test;

/** What every journal of the records must do. A store may have written that the district was founded: that has its place before a test begins. */
public abstract class JournalContract extends PortsContract {

    private final District district = chained(district());
    private final long form = id();

    @Test
    void entries_take_their_places_in_the_order_they_were_made_and_no_more_than_wanted() {
        Head before = head(district.code());
        JournalEntry first = entry(remark("1"), 1);
        JournalEntry second = entry(remark("2"), 1);
        append(second, first);

        assertThat(chain(1)).isEqualTo(1);
        JournalEntry placed = first.chained(before.sequence() + 1, before.hash());
        assertThat(read()).containsExactly(placed, second);
        assertThat(chain(9)).isEqualTo(1);
        JournalEntry next = second.chained(before.sequence() + 2, placed.place().hash());
        assertThat(read()).containsExactly(placed, next);
        assertThat(chain(9)).isZero();

        assertThat(head(district.code()))
                .isEqualTo(new Head(
                        district.code(), before.sequence() + 2, next.place().hash(), true));
        assertThat(inTransaction(() -> checks().journal().hold(district.code())))
                .isEqualTo(head(district.code()));
    }

    @Test
    void each_district_has_a_chain_of_its_own() {
        District other = chained(district());
        Head before = head(other.code());
        append(entry(remark("1"), 1));
        chain(9);

        assertThat(head(other.code())).isEqualTo(before);
        assertThat(inTransaction(() -> checks().journal().chain(other.code(), 9)))
                .isZero();
        assertThat(inTransaction(() -> checks().journal().of(other.code(), RecordKind.REMARK)))
                .isEmpty();
    }

    @Test
    void of_a_district_nobody_knows_nothing_is_chained_and_nothing_has_begun() {
        assertThat(head("999999")).isEqualTo(new Head("999999", 0, Sha256.NONE, false));
        assertThatThrownBy(() -> inTransaction(() -> checks().journal().hold("999999")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_states_of_a_record_are_found_by_its_form_by_its_kind_and_the_last_one_by_its_key() {
        Subject remark = remark("1");
        Subject scan = new Subject(RecordKind.SCAN, form + "/1/" + Sha256.of("scan"), form);
        JournalEntry written = entry(remark, 1);
        JournalEntry resolved = entry(remark, 2);
        JournalEntry signed = entry(scan, 1);
        append(written, resolved, signed);
        chain(2);

        assertThat(inTransaction(() -> checks().journal().of(form)))
                .extracting(JournalEntry::content)
                .containsExactlyInAnyOrder(written.content(), resolved.content(), signed.content());
        assertThat(inTransaction(() -> checks().journal().of(district.code(), RecordKind.REMARK)))
                .extracting(JournalEntry::step)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(inTransaction(() -> checks().journal().last(List.of(remark, scan, remark("never")))))
                .extracting(JournalEntry::content)
                .containsExactlyInAnyOrder(resolved.content(), signed.content());
        assertThat(inTransaction(() -> checks().journal().last(List.of()))).isEmpty();
    }

    @Test
    void a_record_counts_once_however_often_it_was_written() {
        Subject evaluation = new Subject(RecordKind.EVALUATION, String.valueOf(form), form);
        append(entry(evaluation, 1), entry(evaluation, 2), entry(remark("1"), 1));

        assertThat(inTransaction(() -> checks().journal().count(district.code(), RecordKind.EVALUATION)))
                .isEqualTo(1);
        assertThat(inTransaction(() -> checks().journal().count(district.code(), RecordKind.SCAN)))
                .isZero();
        assertThat(inTransaction(() -> checks().journal().forms(district.code())))
                .containsExactly(form);
    }

    private Subject remark(String number) {
        return new Subject(RecordKind.REMARK, form + number, form);
    }

    private JournalEntry entry(Subject subject, int step) {
        State state = new State(subject.kind().latest(), Sha256.of(subject.key(), String.valueOf(step)));
        return JournalEntry.of(id(), district.code(), subject, step, Origin.ACT, state, SealKeys.none());
    }

    private void append(JournalEntry... entries) {
        change(() -> checks().journal().append(List.of(entries)));
    }

    private int chain(int most) {
        return inTransaction(() -> checks().journal().chain(district.code(), most));
    }

    private Head head(String code) {
        return inTransaction(() -> checks().journal().head(code));
    }

    private District chained(District founded) {
        change(() -> checks().journal().chain(founded.code(), 9));
        return founded;
    }

    /** The chain from the beginning of the test on, and what waits. */
    private List<JournalEntry> read() {
        List<JournalEntry> all = new ArrayList<>();
        change(() -> checks().journal().read(district.code(), all::add));
        return all.stream().filter(entry -> entry.kind() == RecordKind.REMARK).toList();
    }
}
