package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of disclosures must do. */
public abstract class DisclosuresContract extends PortsContract {

    private District district;
    private Person officer;

    @BeforeEach
    void found() {
        district = district();
        officer = person(district);
    }

    @Test
    void nothing_is_public_until_it_is_disclosed() {
        SelfEvaluation evaluation = evaluation(district);
        frozen(evaluation, 1, officer);

        assertThat(inTransaction(() -> ports().disclosures().current(evaluation.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().disclosures().years(district.code())))
                .isEmpty();
    }

    @Test
    void what_is_disclosed_is_found_with_its_secrecy_check() {
        SelfEvaluation evaluation = evaluation(district);
        Disclosure disclosure = disclosed(evaluation, 1);

        assertThat(inTransaction(() -> ports().disclosures().current(evaluation.id())))
                .contains(disclosure);
        assertThat(inTransaction(() -> ports().disclosures().current(district.code(), 2025)))
                .containsExactly(disclosure);
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before_which_is_kept() {
        SelfEvaluation evaluation = evaluation(district);
        Disclosure first = disclosed(evaluation, 1);
        Disclosure second = disclosed(evaluation, 2);

        assertThat(inTransaction(() -> ports().disclosures().current(evaluation.id())))
                .contains(second);
        assertThat(inTransaction(() -> ports().disclosures().all(district.code(), evaluation.id())))
                .containsExactly(first.superseded(second.disclosedAt()), second);
        assertThat(inTransaction(() -> ports().disclosures().years(district.code())))
                .containsExactly(Map.entry(2025, 1));
    }

    @Test
    void the_latest_year_comes_first_and_another_district_sees_none_of_it() {
        disclosed(evaluation(round(district, 2023), department(district)), 1, 2023);
        disclosed(evaluation(round(district, 2024), department(district)), 1, 2024);
        disclosed(evaluation(round(district, 2022), department(district)), 1, 2022);
        District other = district();

        assertThat(inTransaction(() -> ports().disclosures().years(district.code())))
                .containsExactly(Map.entry(2024, 1), Map.entry(2023, 1), Map.entry(2022, 1));
        assertThat(inTransaction(() -> ports().disclosures().years(other.code())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().disclosures().current(other.code(), 2024)))
                .isEmpty();
    }

    private Disclosure disclosed(SelfEvaluation evaluation, int number) {
        return disclosed(evaluation, number, 2025);
    }

    private Disclosure disclosed(SelfEvaluation evaluation, int number, int fiscalYear) {
        Version version = frozen(evaluation, number, officer);
        Disclosure disclosure = new Disclosure(
                new VersionPlace(evaluation.districtCode(), evaluation.id(), number, version.hash()),
                fiscalYear,
                "望城区妇女联合会",
                NOON.plusSeconds(number),
                new Check(
                        officer.id(),
                        officer.name(),
                        "已审查，\n可以公开😀",
                        Map.of("NAME@goals.achieved#7", "本人书面同意", "SECRECY@row/3.content#0", "机构名称\\通用词")),
                null);
        change(() -> ports().disclosures().add(disclosure));
        return disclosure;
    }
}
