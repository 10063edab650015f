package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.Sha256;
import org.hengping.core.form.Example;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Act;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.Writer;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;

/** What every store of the hands on a version must do: who wrote it, and who signed it. */
public abstract class HandsContract extends PortsContract {

    @Test
    void the_writers_of_a_version_are_found_in_their_order() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Writer submitter = new Writer(Hand.of(person(district), null), List.of(), 2, true);
        Writer deputy = new Writer(Hand.of(person(district), person(district)), List.of(1, 12, 17), 0, false);
        frozen(evaluation, List.of(submitter, deputy));

        assertThat(inTransaction(() -> ports().writers().of(evaluation.id(), 1)))
                .containsExactly(submitter, deputy);
        assertThat(inTransaction(() -> ports().writers().of(evaluation.id(), 2)))
                .isEmpty();
    }

    @Test
    void of_many_forms_only_the_writers_of_the_latest_version_count() {
        District district = district();
        SelfEvaluation never = evaluation(district);
        SelfEvaluation once = evaluation(district);
        SelfEvaluation twice = evaluation(district);
        Writer first = new Writer(Hand.of(person(district), null), List.of(1), 0, true);
        Writer second = new Writer(Hand.of(person(district), null), List.of(2), 0, true);
        frozen(once, List.of(first));
        frozen(frozen(twice, List.of(first)), List.of(second));

        assertThat(inTransaction(() -> ports().writers().latest(Set.of(never.id(), once.id(), twice.id()))))
                .isEqualTo(Map.of(once.id(), List.of(first), twice.id(), List.of(second)));
        assertThat(inTransaction(() -> ports().writers().latest(Set.of()))).isEmpty();
    }

    @Test
    void only_the_signature_on_the_latest_version_counts() {
        District district = district();
        Person head = person(district);
        Writer writer = new Writer(Hand.of(person(district), null), List.of(1), 0, true);
        SelfEvaluation once = frozen(evaluation(district), List.of(writer));
        SelfEvaluation again = frozen(frozen(evaluation(district), List.of(writer)), List.of(writer));
        HistoryEntry signed = entry(once, head, 1, Act.ENDORSE, 1);
        change(() -> {
            ports().history().append(signed);
            ports().history().append(entry(once, head, 2, Act.TAKE_OVER, 1));
            ports().history().append(entry(again, head, 1, Act.ENDORSE, 1));
        });

        assertThat(inTransaction(() -> ports().history().endorsements(Set.of(once.id(), again.id()))))
                .containsExactly(signed);
        assertThat(inTransaction(() -> ports().history().endorsements(Set.of())))
                .isEmpty();
    }

    @Test
    void the_last_entry_of_a_history_is_asked_for_alone() {
        District district = district();
        Person head = person(district);
        SelfEvaluation evaluation = evaluation(district);
        HistoryEntry later = entry(evaluation, head, 2, Act.TAKE_OVER, 0);
        change(() -> {
            ports().history().append(entry(evaluation, head, 1, Act.ENDORSE, 0));
            ports().history().append(later);
        });

        assertThat(inTransaction(() -> ports().history().last(evaluation.id()))).contains(later);
        assertThat(inTransaction(
                        () -> ports().history().last(evaluation(district).id())))
                .isEmpty();
    }

    @Test
    void a_dispensation_goes_its_course_and_only_one_step_from_each_state() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Hand one = Hand.of(person(district), null);
        Hand other = Hand.of(person(district), person(district));
        Person filler = person(district);
        Dispensation asked = Dispensation.requested(
                id(),
                new Scope(district.code(), evaluation.roundId(), evaluation.departmentId()),
                DispensationKind.FILLED_FOR,
                "望财绩〔2026〕3号",
                new Filler(filler.id(), filler.name(), null),
                new Mark(one, NOON, "无专职财务人员"));
        Dispensation granted = asked.granted(new Mark(other, NOON, ""), new Filler(filler.id(), filler.name(), 12L));
        Dispensation revoked = granted.revoked(new Mark(one, NOON, "已配人员"));

        change(() -> ports().dispensations().add(asked));
        assertThat(stored(asked)).isEqualTo(asked);
        assertThat(granted(evaluation)).isEmpty();
        assertThat(changed(granted, State.REQUESTED)).isTrue();
        assertThat(changed(asked.refused(new Mark(other, NOON, "不予")), State.REQUESTED))
                .isFalse();
        assertThat(stored(asked)).isEqualTo(granted);
        assertThat(granted(evaluation)).isEqualTo(Map.of(evaluation.id(), Set.of(DispensationKind.FILLED_FOR)));
        assertThat(changed(revoked, State.GRANTED)).isTrue();
        assertThat(stored(asked)).isEqualTo(revoked);
        assertThat(granted(evaluation)).isEmpty();
    }

    @Test
    void dispensations_are_those_of_a_round_and_a_department() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        SelfEvaluation elsewhere = evaluation(district);
        Hand officer = Hand.of(person(district), null);
        Dispensation ofRound = Dispensation.requested(
                id(),
                new Scope(district.code(), evaluation.roundId(), null),
                DispensationKind.WITHOUT_THREE_HANDS,
                "",
                null,
                new Mark(officer, NOON, "单位人员不足"));
        Dispensation ofDepartment = Dispensation.requested(
                id(),
                new Scope(district.code(), evaluation.roundId(), evaluation.departmentId()),
                DispensationKind.ONE_PERSON,
                "文",
                null,
                new Mark(officer, NOON, "单位只有一人"));
        change(() -> {
            ports().dispensations().add(ofRound);
            ports().dispensations().add(ofDepartment);
        });
        changed(ofRound.granted(new Mark(officer, NOON, ""), null), State.REQUESTED);
        changed(ofDepartment.granted(new Mark(officer, NOON, ""), null), State.REQUESTED);

        assertThat(inTransaction(() -> ports().dispensations().ofRound(district.code(), evaluation.roundId())))
                .extracting(Dispensation::id)
                .containsExactly(ofRound.id(), ofDepartment.id());
        assertThat(granted(evaluation)).isEqualTo(Map.of(evaluation.id(), Set.of(DispensationKind.ONE_PERSON)));
        assertThat(granted(elsewhere)).isEmpty();
        assertThat(inTransaction(() -> ports().dispensations().find(district().code(), ofRound.id())))
                .isEmpty();
    }

    @Test
    void a_scan_counts_for_the_very_version_it_is_bound_to() {
        District district = district();
        Writer writer = new Writer(Hand.of(person(district), null), List.of(1), 0, true);
        SelfEvaluation evaluation = frozen(evaluation(district), List.of(writer));
        Set<Long> ids = Set.of(evaluation.id());
        Person head = person(district);
        Version.Seen seen = inTransaction(
                () -> ports().versions().find(evaluation.id(), 1).orElseThrow().seen());
        SignedScan foreign = scan(evaluation, new Version.Seen(1, "f".repeat(64)), writer.hand(), head, "a");
        SignedScan scan = scan(evaluation, seen, writer.hand(), head, "b");

        change(() -> ports().scans().add(foreign));
        assertThat(inTransaction(() -> ports().scans().scanned(ids))).isEmpty();
        change(() -> ports().scans().add(scan));
        change(() -> ports().scans().add(scan));

        assertThat(inTransaction(() -> ports().scans().scanned(ids))).isEqualTo(ids);
        assertThat(inTransaction(() -> ports().scans().of(evaluation.id()))).containsExactly(foreign, scan);
        frozen(evaluation, List.of(writer));
        assertThat(inTransaction(() -> ports().scans().scanned(ids)))
                .as("the next version is another one")
                .isEmpty();
    }

    private static SignedScan scan(
            SelfEvaluation evaluation, Version.Seen seen, Hand by, Person head, String checksum) {
        Attachment file = new Attachment(null, "签章件.pdf", 12_345, checksum.repeat(64));
        return new SignedScan(evaluation.id(), seen, file, by, NOON, head.id(), head.name());
    }

    private Dispensation stored(Dispensation one) {
        return inTransaction(() -> ports().dispensations()
                .find(one.scope().districtCode(), one.id())
                .orElseThrow());
    }

    private boolean changed(Dispensation one, State from) {
        return inTransaction(() -> ports().dispensations().change(one, from));
    }

    private Map<Long, Set<DispensationKind>> granted(SelfEvaluation evaluation) {
        return inTransaction(() -> ports().dispensations().granted(Set.of(evaluation.id())));
    }

    private SelfEvaluation frozen(SelfEvaluation evaluation, List<Writer> writers) {
        int number = evaluation.version() + 1;
        return inTransaction(() -> {
            ports().versions()
                    .add(Version.freeze(
                            evaluation.id(),
                            number,
                            Example.womensFederation(),
                            RuleSets.national(),
                            NOON,
                            writers.getFirst().hand().personId()));
            ports().writers().add(evaluation.id(), number, writers);
            ports().evaluations().store(evaluation.frozen());
            return ports().evaluations()
                    .find(evaluation.districtCode(), evaluation.id())
                    .orElseThrow();
        });
    }

    private static HistoryEntry entry(SelfEvaluation evaluation, Person by, int sequence, Act act, int version) {
        return new HistoryEntry(
                        evaluation.id(),
                        new HistoryEntry.Link(0, "", ""),
                        NOON,
                        new Hand(by.id(), by.name(), null, ""),
                        act,
                        new HistoryEntry.Way(Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW),
                        new HistoryEntry.Basis(version, "", ""),
                        "")
                .chained(sequence - 1, Sha256.NONE);
    }
}
