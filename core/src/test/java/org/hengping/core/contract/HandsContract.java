package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.Sha256;
import org.hengping.core.form.Example;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.SelfEvaluation;
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
                        0,
                        NOON,
                        by.id(),
                        by.name(),
                        null,
                        "",
                        act,
                        Stage.HEAD_REVIEW,
                        Stage.FINANCE_REVIEW,
                        version,
                        "",
                        "",
                        "",
                        "",
                        "")
                .chained(sequence - 1, Sha256.NONE);
    }
}
