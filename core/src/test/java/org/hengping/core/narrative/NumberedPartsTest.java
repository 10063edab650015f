package org.hengping.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the goals of a year begin, however they are numbered. */
class NumberedPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标1：开展讲座；指标2：慰问妇女",
                "目标一、开展讲座；目标二、慰问妇女",
                "1.开展讲座；2.慰问妇女",
                "1、开展讲座；2、慰问妇女",
                "（1）开展讲座；(2)慰问妇女",
                "一、开展讲座；二、慰问妇女",
                "（一）开展讲座；（二）慰问妇女",
                "①开展讲座；②慰问妇女"
            })
    void are_told_apart_by_their_numbers(String text) {
        assertThat(NumberedParts.in(text)).isEqualTo(List.of("开展讲座；", "慰问妇女"));
    }

    @Test
    void what_leads_to_them_is_none() {
        assertThat(NumberedParts.in("全年目标如下：\n1.开展讲座；2.慰问妇女")).isEqualTo(List.of("开展讲座；", "慰问妇女"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "开展讲座，慰问妇女", "1.开展讲座，慰问妇女", "投入1.5万元、2.5万元，开展讲座"})
    void are_none_where_the_text_does_not_number_them(String text) {
        assertThat(NumberedParts.in(text)).isEmpty();
    }
}
