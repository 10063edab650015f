package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals become digits only where a value stands. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "十,10",
        "十二,12",
        "二十,20",
        "一百零五,105",
        "三百二十,320",
        "两千,2000",
        "一万六千,16000",
        "三十五万,350000",
        "一亿二千万,120000000",
        "三八,''",
        "五四,''"
    })
    void a_numeral_is_a_number(String numeral, String number) {
        assertThat(Numeral.number(numeral)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "三场,3场",
        "≥一次,≥1次",
        "每村一人,每村1人",
        "举办培训三期,举办培训3期",
        "百分之九十五点五,95.5%",
        "十二月底前,12月底前",
        "六月二十日,6月20日",
        "二十余场,20余场",
        "零,0"
    })
    void a_value_is_written_in_digits(String text, String digits) {
        assertThat(Numerals.digits(text)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一批", "一次性", "第一次", "三八节", "十四五", "一站式服务", "四好农村路", "不落一户", "两个维护", "五个一工程", "三次产业", "一级", "二十大精神",
                "统一标准"
            })
    void words_stay_words(String text) {
        assertThat(Numerals.digits(text)).isEqualTo(text);
    }
}
