package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that lead to a number from a little way before it. */
class WordsBeforeTest {

    private static final WordsBefore DONE = WordsBefore.of(4, "完成", "已");

    @ParameterizedTest
    @CsvSource({
        "完成, true",
        "全年完成, true",
        "完成农户培训, true",
        "完成全县农户培训, false",
        "完成培训(, false",
        "完成2期和, false",
        "完成计划以外的已, true",
        "计划, false",
        "'', false"
    })
    void a_word_leads_to_the_number_with_a_few_letters_between(String lead, boolean leads) {
        assertThat(DONE.end(lead)).isEqualTo(leads);
    }
}
