package org.hengping.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.value.Normaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account says of money that came from a higher level. */
class MoneyFromAboveTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中央和省市区救助金58.3万元       | true
            落实中央补助资金120余万元        | true
            争取上级资金1,200万元            | true
            投入58.3万元中央补助             | true
            用于培训的20万元的省级专项经费   | true
            向上争取资金150万元              | true
            市财政局安排配套资金20万元       | true
            全市财政安排民生资金20亿元       | false
            中央和省市媒体报道12次           | false
            全省产值500亿元                  | false
            中央补助资金2021年到位           | false
            为省级文明家庭颁发奖金5万元      | false
            """)
    void is_a_giver_with_a_sum(String clause, boolean said) {
        assertThat(MoneyFromAbove.in(Normaliser.normalise(clause), "某区妇女联合会")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"某区妇女联合会, true", "桥头街道办事处, true", "某市图书馆, false"})
    void comes_from_the_city_for_those_below_it(String department, boolean said) {
        assertThat(MoneyFromAbove.in("市财政安排配套资金20万元", department)).isEqualTo(said);
    }
}
