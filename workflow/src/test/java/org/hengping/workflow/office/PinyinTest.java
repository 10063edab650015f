package org.hengping.workflow.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "望城区行政审批服务局, wangchengquxingzhengshenpifuwuju, wcqxzspfwj",
        "重庆市财政局, chongqingshicaizhengju, cqsczj",
        "区重点项目办公室, quzhongdianxiangmubangongshi, qzdxmbgs",
        "区人民银行, qurenminyinhang, qrmyh",
        "国家统计局望城调查队, guojiatongjijuwangchengdiaochadui, gjtjjwcdcd",
        "厦门市会计学会, xiamenshikuaijixuehui, xmskjxh",
        "区妇女联合会, qufunvlianhehui, qfnlhh"
    })
    void a_name_is_read_as_people_read_it(String name, String full, String initials) {
        assertThat(Pinyin.of(name).split(" ")).startsWith(full, initials);
    }

    @ParameterizedTest
    @CsvSource({"曾家镇, zengjiazhen", "曾家镇, zjz", "单县, shanxian", "重庆, zhongqing", "行政审批局, hzspj"})
    void every_reading_of_a_character_is_offered(String name, String typed) {
        assertThat(Pinyin.of(name).split(" ")).contains(typed);
    }

    @Test
    void the_short_name_is_spelled_too() {
        assertThat(Pinyin.of("望城区科技和工业信息化局", "区科工信局").split(" "))
                .startsWith("wangchengqukejihegongyexinxihuaju", "wcqkjhgyxxhj", "qukegongxinju", "qkgxj");
    }

    @Test
    void signs_and_foreign_letters_do_not_disturb() {
        assertThat(Pinyin.of("12345热线（中心）A").split(" ")).startsWith("12345rexianzhongxina", "12345rxzxa");
    }

    @Test
    void a_spelling_has_its_place_whatever_the_name() {
        assertThat(Pinyin.of("行重长会调单".repeat(33)).length()).isBetween(1, 1000);
    }
}
