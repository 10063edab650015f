package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengping.core.organization.District;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetEditions;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;

/** What every store of rule set editions and of stock phrases must do. */
public abstract class AdministrationContract extends PortsContract {

    @Test
    void editions_of_a_district_come_by_code_the_latest_first() {
        District district = district();
        RuleSet first = own(district, RuleSets.national(), 1);
        RuleSet second = own(district, RuleSets.national(), 2);
        RuleSet hubei = own(district, RuleSets.hubei(), 1);
        change(() -> {
            ports().ruleSets().add(district.code(), first);
            ports().ruleSets().add(district.code(), second);
            ports().ruleSets().add(district.code(), hubei);
        });

        assertThat(inTransaction(() -> ports().ruleSets().all(district.code()))).containsExactly(hubei, second, first);
        assertThat(inTransaction(() -> ports().ruleSets().all(district().code())))
                .isEmpty();
    }

    @Test
    void an_edition_is_added_once_and_never_changed() {
        District district = district();
        RuleSet first = own(district, RuleSets.national(), 1);
        RuleSet other = own(district, RuleSets.hubei(), 1).as(first.code(), 1);
        assertThat(inTransaction(() -> ports().ruleSets().add(district.code(), first)))
                .isTrue();

        assertThat(inTransaction(() -> ports().ruleSets().add(district.code(), other)))
                .isFalse();

        assertThat(inTransaction(() -> ports().ruleSets().all(district.code()))).containsExactly(first);
    }

    @Test
    void no_district_adds_an_edition_of_another_or_of_the_product() {
        District district = district();
        RuleSet foreign = own(district(), RuleSets.national(), 1);

        assertThatThrownBy(() -> change(() -> ports().ruleSets().add(district.code(), foreign)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(() -> ports().ruleSets().add(district.code(), RuleSets.national())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_is_offered_own_phrases_and_shared_ones_but_no_others() {
        District district = district();
        long me = person(district).id();
        StockPhrase shared = phrase(district, Audience.EVERYBODY, null, "同意报送。");
        StockPhrase finance = phrase(district, Audience.FINANCE, null, "请补充佐证。");
        StockPhrase mine = phrase(district, Audience.PERSONAL, me, "已电话核实。");
        phrase(district, Audience.PERSONAL, person(district).id(), "别人的");
        phrase(district(), Audience.EVERYBODY, null, "别的区县的");

        assertThat(inTransaction(() -> ports().phrases().of(district.code(), me)))
                .containsExactly(mine, shared, finance);
    }

    @Test
    void a_phrase_is_reworded_and_removed_only_in_its_district() {
        District district = district();
        StockPhrase phrase = phrase(district, Audience.EVERYBODY, null, "同意报送。");
        StockPhrase reworded = new StockPhrase(phrase.id(), district.code(), Audience.EVERYBODY, null, "同意上报。");

        change(() -> ports().phrases().store(reworded));
        change(() -> ports().phrases().remove("999999", phrase.id()));
        assertThat(inTransaction(() -> ports().phrases().find("999999", phrase.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().phrases().find(district.code(), phrase.id())))
                .contains(reworded);

        change(() -> ports().phrases().remove(district.code(), phrase.id()));
        assertThat(inTransaction(() -> ports().phrases().find(district.code(), phrase.id())))
                .isEmpty();
    }

    private static RuleSet own(District district, RuleSet rules, int edition) {
        return rules.as(RuleSetEditions.code(district.code(), rules.code()), edition);
    }

    private StockPhrase phrase(District district, Audience audience, Long owner, String text) {
        StockPhrase phrase = new StockPhrase(id(), district.code(), audience, owner, text);
        change(() -> ports().phrases().add(phrase));
        return phrase;
    }
}
