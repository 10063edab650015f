package org.hengping.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hengping.core.indicator.Score;
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
}
