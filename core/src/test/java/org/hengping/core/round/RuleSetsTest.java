package org.hengping.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetsTest {

    static Stream<RuleSet> rules() {
        return RuleSets.builtIn().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void execution_and_groups_sum_to_one_hundred(RuleSet rules) {
        Score sum = rules.maxScores().groups().values().stream()
                .reduce(rules.maxScores().execution(), Score::plus);

        assertThat(sum).isEqualTo(RuleSet.FULL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_set_read_from_its_text_is_the_same(RuleSet rules) {
        assertThat(RuleSetText.read(RuleSetText.write(rules))).isEqualTo(rules);
    }

    @Test
    void weights_stand_in_the_text_by_their_rules_also_by_one_of_a_later_release() {
        RuleSet rules = RuleSets.national()
                .weighing(Map.of(
                        new RuleId("TOMORROWS_RULE"), Weight.ERROR,
                        new RuleId("ALL_FULL_MARKS"), Weight.OFF));

        String text = RuleSetText.write(rules);

        assertThat(text).contains("weight.ALL_FULL_MARKS=OFF\nweight.TOMORROWS_RULE=ERROR\n");
        assertThat(RuleSetText.write(RuleSetText.read(text))).isEqualTo(text);
        assertThat(RuleSetText.read(text).weight(new RuleId("ALL_FULL_MARKS"))).contains(Weight.OFF);
    }
}
