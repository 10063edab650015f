package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value, written in many ways, is written in one. */
class NormaliserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ３０场（线上） | 30场(线上)
            ≧30 | ≥30
            ＞＝30 | ≥30
            大于或等于30 | ≥30
            小于等于5% | ≤5%
            ⩽5% | ≤5%
            ═100% | =100%
            3〜5次 | 3~5次
            95百分比 | 95%
            百分之95 | 95%
            百分之百分之95% | 95%
            百分之−3.5 | -3.5%
            下降−5% | 下降-5%
            3—5次 | 3-5次
            优—良 | 优—良
            1,234,567元 | 1234567元
            1,23元 | 1,23元
            大约30 | 大约30
            """)
    void signs_are_written_in_one_way(String raw, String normal) {
        assertThat(Normaliser.normalise(raw)).isEqualTo(normal);
    }

    @Test
    void blanks_stay_between_digits_only_and_control_characters_nowhere() {
        assertThat(Normaliser.normalise(" 培 训\n30 场\u200b次\ufeff ")).isEqualTo("培训30场次");
        assertThat(Normaliser.normalise("2020\t12")).isEqualTo("2020 12");
        assertThat(Normaliser.normalise("30\u0007场")).isEqualTo("30场");
        assertThat(Normaliser.normalise("　 ")).isEmpty();
    }
}
