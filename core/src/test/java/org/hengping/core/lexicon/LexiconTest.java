package org.hengping.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of the words, and the way it writes them. */
class LexiconTest {

    private static final Pattern REFERENCE = Pattern.compile("@([A-Z_0-9]+)");

    @Test
    void every_section_is_asked_for_or_referred_to_and_everything_asked_for_has_a_section() {
        Map<String, List<String>> sections = Lexicon.sections();
        Set<String> asked = Stream.of(Words.values()).map(Words::name).collect(Collectors.toCollection(TreeSet::new));
        sections.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> REFERENCE.matcher(line).results())
                .forEach(name -> asked.add(name.group(1)));

        assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(sections.values()).noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void every_section_can_be_compiled_as_one_and_word_by_word(Words section) {
        assertThat(Lexicon.of(section.name()).any().pattern()).isNotEmpty();
        assertThat(Lexicon.of(section.name()).inOrder())
                .hasSameSizeAs(Lexicon.sections().get(section.name()));
    }

    @Test
    void every_section_says_in_chinese_what_it_is_and_no_word_stands_twice_in_it() throws Exception {
        String file = new String(
                LexiconTest.class.getResourceAsStream("lexicon.txt").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(Stream.of(file.split("\n== ")).skip(1))
                .allMatch(section -> section.matches("(?s)\\w+\n# \\p{IsHan}.*"));
        assertThat(Lexicon.sections().values())
                .allSatisfy(words -> assertThat(words).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "二级[绩效][指标], 二级绩效指标, true",
        "二级[绩效][指标], 二级, true",
        "二级[绩效][指标], 二级指标绩效, false",
        "{完成|实际}[值], 实际值, true",
        "{完成|实际}[值], 值, false",
        "[自评|综合]*总分, 综合自评总分, true",
        "{省|市}+级, 省市级, true",
        "…2指标, 一个指标, true",
        "…2指标, 一个大指标, false",
        "…原因…  不含 得分 分值, 未完成原因分析, true",
        "…原因…  不含 得分 分值, 得分原因, false",
        "…得分  须含 财政 专家, 专家组得分, true",
        "…得分  须含 财政 专家, 自评得分, false",
        "第0页, 第12页, true",
        "第00页, 第1页, false",
        "0.0分, 99.5分, true",
        "YYYY年, 2023年, true",
        "YYYY年, 二〇二三年, true",
        "(元), (元), true",
        "总分（）, 总分(100分), true",
        "a.b, axb, false",
        "@UNIT名称, 单位名称, true"
    })
    void a_word_is_written_with_what_may_be_missing_and_what_may_stand_there(String word, String text, boolean fits) {
        String pattern = new Notation(name -> "部门|单位").line(word);

        assertThat(text.matches(pattern)).as(pattern).isEqualTo(fits);
    }

    @Test
    void a_section_that_is_missing_is_named() {
        assertThatThrownBy(() -> new Notation(name -> {
                            throw new NullPointerException("no section " + name);
                        })
                        .line("@NOWHERE"))
                .hasMessageContaining("NOWHERE");
    }

    @Test
    void what_is_asked_for_comes_with_the_surest_word_first() {
        assertThat(Words.YEAR.asked(List.of("2024年部门决算公开", "(2023年度)")).map(List::getFirst))
                .startsWith("2023");
        assertThat(Words.LABEL_POINTS.asked("产出指标(共50分)")).contains(List.of("50"));
        assertThat(Words.DAY.asked("2026年3月5日")).contains(List.of("2026", "3", "5"));
    }

    @Test
    void a_text_is_compared_in_half_width_simplified_and_without_spaces_and_markup() {
        assertThat(PlainText.of("<p>績 效（指標）★</p>")).isEqualTo("绩效(指标)");
        assertThat(PlainText.of("　 ")).isEmpty();
    }
}
