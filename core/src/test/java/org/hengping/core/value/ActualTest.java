package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hengping.core.value.Actual.Approximately;
import org.hengping.core.value.Actual.Nothing;
import org.hengping.core.value.Actual.OtherUnit;
import org.hengping.core.value.Actual.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How actual values are read in the light of their targets. */
class ActualTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            至少30场 | 43               | 43    | ''  | false
            至少30场 | 43场             | 43    | 场  | false
            10个村（社区） | 10         | 10    | ''  | false
            180人以上 | 完成５７６人     | 576   | 人  | false
            达20%以上 | 为1046对夫妻提供调解服务，调和率达45.5%。 | 45.5 | % | true
            ≥30场    | 全年举办43场，惠及5000人 | 43 | 场 | true
            ≤90万元  | 81.6万元         | 81.6  | 万元 | false
            ≥50个    | -3               | -3    | ''  | false
            每人不少于600元 | 人均650元 | 650   | 元  | false
            """)
    void a_number_is_read(String target, String raw, String number, String unit, boolean picked) {
        Actual actual = ActualGrammar.read(raw, "", TargetGrammar.read(target, false));

        assertThat(actual).isEqualTo(new Actual.Number(Measure.of(number, unit), picked, false));
    }

    @ParameterizedTest
    @CsvSource({"至少30场,按照标准完成", "至少30场,完成", "至少30场,达成预期指标", "至少30场,上半年20场下半年23场", "长期坚持,坚持了3年"})
    void words_stay_words(String target, String raw) {
        assertThat(ActualGrammar.read(raw, "", TargetGrammar.read(target, false)))
                .isInstanceOf(Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40余场", "约40", "40左右", "40多场"})
    void an_approximate_number_is_not_taken_for_a_number(String raw) {
        assertThat(ActualGrammar.read(raw, "", TargetGrammar.read("≥30场", false)))
                .isInstanceOf(Approximately.class);
    }

    @Test
    void units_of_two_dimensions_are_not_compared_and_of_one_are_converted() {
        assertThat(ActualGrammar.read("45%", "", TargetGrammar.read("≥30场", false)))
                .isInstanceOf(OtherUnit.class);
        assertThat(Measure.of("816000", "元").in(Measure.of("90", "万元")).number())
                .isEqualByComparingTo("81.6");
    }

    @Test
    void several_numbers_are_read_for_several_items() {
        Actual actual = ActualGrammar.read("11个、13个", "", TargetGrammar.read("各3个以上", false));

        assertThat(actual)
                .isEqualTo(new Actual.Numbers(java.util.List.of(Measure.of("11", "个"), Measure.of("13", "个"))));
    }

    @ParameterizedTest
    @CsvSource({"下降5%,下降6%,false", "下降5%,上升2%,true", "增长10%,-3%,true", "增长10%,12%,false", "下降5%,-6%,false"})
    void the_opposite_movement_is_noticed(String target, String raw, boolean opposite) {
        Actual actual = ActualGrammar.read(raw, "", TargetGrammar.read(target, false));

        assertThat(actual).isInstanceOfSatisfying(Actual.Number.class, number -> assertThat(number.opposite())
                .isEqualTo(opposite));
    }

    @ParameterizedTest
    @CsvSource({"下降超过5%,LESS_THAN", "下降不到5%,MORE_THAN", "压降不少于5%,AT_MOST", "下降最多5%,AT_LEAST", "下降5%,EXACTLY"})
    void a_limit_of_a_fall_is_a_limit_from_the_other_side(String raw, Comparison bound) {
        Actual actual = ActualGrammar.read(raw, "", TargetGrammar.read("≤0%", false));

        assertThat(actual).isEqualTo(new Actual.Number(Measure.of("-5", "%"), false, false, bound));
    }

    @Test
    void a_day_takes_the_fiscal_year_where_it_names_none() {
        assertThat(Completion.read("12月20日完成", "", 2025).map(Completion::last)).contains(LocalDate.of(2025, 12, 20));
        assertThat(Completion.read("按时完成", "", 2025)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "/", "……"})
    void nothing_is_nothing(String raw) {
        assertThat(ActualGrammar.read(raw, "", TargetGrammar.read("5期", false))).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"达", "每共共", "1、", "5"})
    void what_nobody_would_write_is_left_to_a_person_at_once(String word) {
        String endless = word.repeat(20_000) + "5场";

        assertThat(TargetGrammar.read(endless, false)).isEqualTo(new Target.Unclear(endless));
        assertThat(ActualGrammar.read(endless, "", TargetGrammar.read("5场", false)))
                .isEqualTo(new Actual.Words(endless));
    }
}
