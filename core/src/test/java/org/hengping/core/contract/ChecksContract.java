package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.Irregularity;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.organization.District;
import org.junit.jupiter.api.Test;

/** What every store must do for those who check: seals, checks and what they found, repairs. */
public abstract class ChecksContract extends PortsContract {

    @Test
    void seals_come_in_the_order_in_which_they_were_made_and_of_one_district_only() {
        District district = district();
        Seal first = seal(district, Optional.empty());
        Seal second = seal(district, Optional.of(first));
        seal(district(), Optional.empty());

        assertThat(inTransaction(() -> checks().seals().all(district.code()))).containsExactly(first, second);
        assertThat(inTransaction(() -> checks().seals().last(district.code()))).contains(second);
        assertThat(inTransaction(() -> checks().seals().last(district().code())))
                .isEmpty();
    }

    @Test
    void of_a_check_one_sees_how_far_it_is_and_how_it_ended_the_latest_first() {
        District district = district();
        CheckRun early = run(district, 0);
        CheckRun late = run(district, 60);
        CheckRun.Outcome found = new CheckRun.Outcome(
                7,
                2,
                1,
                0,
                List.of(new Irregularity(Sentence.of("irregularity.cut", "3"), false)),
                List.of(altered(1)));

        change(() -> checks().runs().done(late.id(), 5, 9));
        change(() -> checks().runs().end(early.ended(9, found, NOON.plusSeconds(30))));

        List<CheckRun> both = inTransaction(() -> checks().runs().latest(district.code(), 5));
        assertThat(both).extracting(CheckRun::id).containsExactly(late.id(), early.id());
        assertThat(both.getFirst().done()).isEqualTo(5);
        assertThat(both.getFirst().endedAt()).isNull();
        assertThat(both.getLast()).isEqualTo(early.ended(9, found, NOON.plusSeconds(30)));
        assertThat(inTransaction(() -> checks().runs().latest(district.code(), 1)))
                .hasSize(1);
    }

    @Test
    void what_was_wrong_in_the_beginning_stays_what_it_was_whatever_is_found_later() {
        District district = district();
        long form = evaluation(district).id();
        CheckedForm before =
                new CheckedForm(form, district.code(), NOON, List.of(altered(form)), List.of(altered(form)));
        CheckedForm now = new CheckedForm(form, district.code(), NOON.plusSeconds(60), List.of(), List.of());

        change(() -> checks().forms().keep(before));
        assertThat(inTransaction(() -> checks().forms().find(form))).contains(before);
        assertThat(inTransaction(() -> checks().forms().wrong(district.code()))).containsExactly(before);

        change(() -> checks().forms().keep(now));
        assertThat(inTransaction(() -> checks().forms().find(form)))
                .contains(new CheckedForm(form, district.code(), now.at(), List.of(), before.baseline()));
        assertThat(inTransaction(() -> checks().forms().wrong(district.code()))).isEmpty();
    }

    @Test
    void a_repair_is_decided_once() {
        District district = district();
        Repair wanted = new Repair(
                id(),
                district.code(),
                evaluation(district).id(),
                new Repair.Wish(id(), "系统管理员", NOON, "断电"),
                State.WANTED,
                "",
                null);
        change(() -> checks().repairs().add(wanted));

        assertThat(inTransaction(() -> checks().repairs().wanted(district.code())))
                .containsExactly(wanted);
        assertThat(inTransaction(() -> checks().repairs().find(district().code(), wanted.id())))
                .isEmpty();
        Repair done = wanted.decided(true, "审计员", NOON.plusSeconds(60));
        assertThat(inTransaction(() -> checks().repairs().decide(done))).isTrue();
        assertThat(inTransaction(() -> checks().repairs().decide(wanted.decided(false, "审计员乙", NOON))))
                .isFalse();
        assertThat(inTransaction(() -> checks().repairs().find(district.code(), wanted.id())))
                .contains(done);
        assertThat(inTransaction(() -> checks().repairs().wanted(district.code())))
                .isEmpty();
    }

    private Seal seal(District district, Optional<Seal> before) {
        Seal.Point point = new Seal.Point(
                district.code(), 4, Sha256.of("head"), Sha256.of("histories"), Map.of(RecordKind.HISTORY, 2L));
        Seal seal = Seal.of(point, Seal.Why.daily(), NOON, before, SealKeys.none());
        change(() -> checks().seals().add(seal));
        return seal;
    }

    private CheckRun run(District district, int seconds) {
        CheckRun run =
                new CheckRun(id(), district.code(), NOON.plusSeconds(seconds), "", 9, 0, null, CheckRun.Outcome.NONE);
        change(() -> checks().runs().begin(run));
        return run;
    }

    private static Discrepancy altered(long form) {
        return Discrepancy.of(RecordKind.HISTORY, form + "/1", Fault.ALTERED);
    }
}
