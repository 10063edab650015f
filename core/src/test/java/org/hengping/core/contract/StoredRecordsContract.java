package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords.Standing;
import org.hengping.core.organization.District;
import org.hengping.core.review.Act;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.Test;

/** How what the ports have written must be found by those who trust none of it: row by row, value by value. */
public abstract class StoredRecordsContract extends DistrictRows {

    @Test
    void a_form_is_found_with_all_it_stands_by() {
        StoredRecord version = frozen(1);
        StoredRecord judgment = judged(1);
        StoredRecord form = handedIn();
        StoredRecord opened = history(1, Act.OPEN, null, Stage.DRAFT);
        StoredRecord submitted = history(2, Act.SUBMIT, Stage.DRAFT, Stage.HEAD_REVIEW);
        StoredRecord draft = comesToDesk(1, Stage.DRAFT);
        StoredRecord done = leavesDesk("区妇联填报人");
        StoredRecord head = comesToDesk(2, Stage.HEAD_REVIEW);

        assertThat(draft.key()).isEqualTo(done.key());
        assertThat(inTransaction(() -> checks().records().of(evaluation.id())))
                .containsExactlyInAnyOrder(form, version, judgment, opened, submitted, done, head);
        assertThat(inTransaction(() -> checks().records().standing(evaluation.id())))
                .contains(new Standing(form, submitted, List.of(head), version, judgment));
        assertThat(inTransaction(() -> checks().records().standing(id()))).isEmpty();
    }

    @Test
    void a_form_that_was_never_handed_in_stands_by_no_version() {
        StoredRecord form = form(evaluation);

        assertThat(inTransaction(() -> checks().records().standing(evaluation.id())))
                .contains(new Standing(form, null, List.of(), null, null));
        assertThat(inTransaction(() -> checks().records().forms(district.code())))
                .containsExactly(evaluation.id());
        assertThat(inTransaction(() -> checks().records().forms("999999"))).isEmpty();
    }

    @Test
    void records_are_found_by_their_keys_and_those_that_are_not_there_are_left_out() {
        StoredRecord first = frozen(1);
        StoredRecord second = frozen(2);
        frozen(3);

        assertThat(found(first.key(), second.key(), evaluation.id() + "/9")).containsExactlyInAnyOrder(first, second);
        assertThat(found()).isEmpty();
    }

    @Test
    void what_belongs_to_a_district_is_found_by_whatever_says_so() {
        District other = district();
        person(other);
        StoredRecord founded = row(RecordKind.DISTRICT, district.code(), district.name());
        StoredRecord account = account();
        StoredRecord duty = duty();
        StoredRecord noted = noted();
        StoredRecord reviewed = reviewed(noted);
        StoredRecord own = rules();
        List<StoredRecord> used = roundAndRules();

        assertThat(all(RecordKind.DISTRICT)).containsExactly(founded);
        assertThat(all(RecordKind.PERSON)).containsExactly(account);
        assertThat(all(RecordKind.DUTY)).containsExactly(duty);
        assertThat(all(RecordKind.AUDIT_ENTRY)).containsExactly(noted);
        assertThat(all(RecordKind.AUDIT_REVIEW)).containsExactly(reviewed);
        assertThat(all(RecordKind.ROUND)).containsExactly(used.getFirst());
        assertThat(all(RecordKind.RULE_SET)).containsExactlyInAnyOrder(own, used.getLast());
        assertThatThrownBy(() -> all(RecordKind.VERSION)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_may_be_of_a_code_and_a_day() {
        StoredRecord year = yearOfOneHoliday();
        StoredRecord day = row(RecordKind.CALENDAR_DAY, district.code(), NEW_YEAR, false, "元旦");

        assertThat(day.key()).isEqualTo(district.code() + "/2026-01-01");
        assertThat(all(RecordKind.CALENDAR_DAY)).containsExactly(day);
        assertThat(all(RecordKind.CALENDAR_YEAR)).containsExactly(year);
    }

    private List<StoredRecord> found(String... keys) {
        List<Subject> subjects = Arrays.stream(keys)
                .map(key -> new Subject(RecordKind.VERSION, key, null))
                .toList();
        return inTransaction(() -> checks().records().find(RecordKind.VERSION, subjects));
    }

    private List<StoredRecord> all(RecordKind kind) {
        List<StoredRecord> all = new ArrayList<>();
        change(() -> checks().records().of(district.code(), kind, all::addAll));
        return all;
    }
}
