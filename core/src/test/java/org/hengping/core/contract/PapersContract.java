package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.Sha256;
import org.hengping.core.form.Example;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.review.HandedOutPaper;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.junit.jupiter.api.Test;

/** What every store must do for those who hold a paper: find its version, and remember what was handed out. */
public abstract class PapersContract extends PortsContract {

    @Test
    void a_paper_that_was_handed_out_is_known_by_its_digest_and_the_first_time_counts() {
        Version version = version(evaluation(district()), Sha256.of("a" + id()));
        HandedOutPaper paper = new HandedOutPaper(Sha256.of("p" + id()), "430112", version.evaluationId(), 1, NOON);

        change(() -> ports().papers().add(paper));
        change(() -> ports().papers()
                .add(new HandedOutPaper(paper.sha256(), "430112", version.evaluationId(), 1, NOON.plusSeconds(60))));

        assertThat(inTransaction(() -> ports().papers().find(paper.sha256()))).contains(paper);
        assertThat(inTransaction(() -> ports().papers().find(Sha256.of("another"))))
                .isEmpty();
    }

    @Test
    void a_version_is_found_by_the_beginning_of_its_hash() {
        District district = district();
        Version version = version(evaluation(district), Sha256.of("b" + id()));
        VersionPlace place = new VersionPlace(district.code(), version.evaluationId(), 1, version.hash());

        assertThat(startingWith(ShortHash.of(version.hash()))).containsExactly(place);
        assertThat(startingWith(version.hash().substring(0, ShortHash.OLD_SIGNS)))
                .contains(place);
        assertThat(startingWith(version.hash())).containsExactly(place);
        assertThat(startingWith(Sha256.of("c" + id()).substring(0, ShortHash.SIGNS)))
                .isEmpty();
    }

    @Test
    void versions_of_the_same_words_come_with_the_latest_first_and_not_more_than_asked_for() {
        SelfEvaluation evaluation = evaluation(district());
        String hash = Sha256.of("d" + id());
        version(evaluation, hash);
        version(evaluation, 2, hash);
        version(evaluation, 3, hash);

        assertThat(startingWith(ShortHash.of(hash)))
                .extracting(VersionPlace::number)
                .containsExactly(3, 2);
    }

    private List<VersionPlace> startingWith(String start) {
        return inTransaction(() -> ports().versions().startingWith(start, 2));
    }

    private Version version(SelfEvaluation evaluation, String hash) {
        return version(evaluation, 1, hash);
    }

    private Version version(SelfEvaluation evaluation, int number, String hash) {
        Person person = person(new District(evaluation.districtCode(), "望城区"));
        Version version = new Version(
                evaluation.id(), number, Example.womensFederation(), "national", 1, hash, NOON, person.id());
        change(() -> ports().versions().add(version));
        return version;
    }
}
