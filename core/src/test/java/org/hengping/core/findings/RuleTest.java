package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The ids are stored with answers and frozen versions, and printed in reports: the list is what it was, and may only grow. */
class RuleTest {

    private static final String LIST = """
            MAX_SCORE_TOTAL ERROR
            DECLARED_TOTAL ERROR at reading only
            GROUP_MAX_SCORE WARNING
            NOT_APPLICABLE_ROW NOTICE
            SCORE_ABOVE_MAX ERROR
            SCORE_MISSING ERROR
            SCORE_DIFFERS WARNING
            REASON_MISSING ERROR
            OVER_FULFILMENT WARNING
            DIRECTION_UNKNOWN NOTICE
            VALUE_PICKED NOTICE
            TARGET_NOT_MEASURABLE WARNING
            PER_ITEM_INCOMPLETE ERROR
            ACTUAL_NOT_A_NUMBER WARNING
            UNIT_MISMATCH WARNING
            EXECUTION_RATE ERROR at reading only
            EXECUTION_SCORE ERROR at reading only
            EXECUTION_MAX_SCORE WARNING at reading only
            FUNDS_DO_NOT_ADD_UP ERROR
            TRANSFER_IMPLAUSIBLE ERROR
            OVER_EXECUTION WARNING
            NARRATIVE_CONFLICT WARNING
            RATIO_CONFLICT WARNING
            GOAL_WITHOUT_INDICATOR WARNING
            INDICATOR_WITHOUT_GOAL NOTICE
            ALL_FULL_MARKS NOTICE
            PERSONAL_DATA NOTICE
            MARKUP_REMOVED NOTICE at reading only
            TEMPLATE_WORDING NOTICE
            PAGE_BREAK_JOINED NOTICE at reading only
            READING_UNSURE NOTICE at reading only
            NOT_A_FORM ERROR at reading only
            TARGET_FORM ERROR at reading only
            BLANK_FORM ERROR at reading only
            FORM_CUT_OFF ERROR at reading only
            """;

    @Test
    void the_rules_are_these_with_their_usual_weight() {
        assertThat(Arrays.stream(Rule.values())
                        .map(rule -> rule + " " + rule.level() + (rule.atReadingOnly() ? " at reading only" : "")))
                .containsExactlyElementsOf(LIST.lines().toList());
    }

    @Test
    void a_rule_set_names_a_rule_as_it_is_printed() {
        assertThat(Arrays.stream(Rule.values()))
                .allMatch(rule -> rule.id().name().equals(rule.toString()));
    }
}
