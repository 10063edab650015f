package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengping.core.value.Target.Deadline;
import org.hengping.core.value.Target.PerItem;
import org.hengping.core.value.Target.PerUnit;
import org.hengping.core.value.Target.Quantity;
import org.hengping.core.value.Target.Range;
import org.hengping.core.value.Target.Trend;

/** What holds for every target. */
class TargetPropertiesTest {

    private static final String OFFICIALESE =
            "≥|不少于|各|每人|每户|控制在|以上|以内|下降|增长|约|余|5|30|2020年|12月|31日|底前|场|个|%|万元|人次|、|，|(|)|完成|活动|-|~|至|率| |/|优|良|内"
                    + "|其中|共|三|十二|零事故|较上年|个百分点|2024.12.31|12.31|前|上半年|三季度|百分之|次/月|元/人|5G|PM2.5|“1+N”|千|万余|小时|TB|不|超过|降至|反向指标";

    @Property
    void parsing_what_was_printed_gives_the_same_target(@ForAll("targets") Target target) {
        assertThat(TargetGrammar.read(target.text(), false)).isEqualTo(target);
    }

    @Property
    void whatever_was_understood_is_understood_the_same_way_again(@ForAll("texts") String raw) {
        Target target = TargetGrammar.read(raw, false);

        assertThat(TargetGrammar.read(target.text(), false)).isEqualTo(target);
    }

    @Property
    void officialese_is_understood_the_same_way_again(@ForAll("officialese") String raw) {
        Target target = TargetGrammar.read(raw, false);

        assertThat(TargetGrammar.read(target.text(), false)).isEqualTo(target);
    }

    @Property
    void a_text_in_its_normal_form_stays_as_it_is(@ForAll("officialese") String raw) {
        String normal = ValueText.of(raw);

        assertThat(ValueText.of(normal)).isEqualTo(normal);
    }

    @Example
    void a_number_behind_a_date_is_understood_the_same_way_again() {
        Target target = TargetGrammar.read("2024.12.31 5", false);

        assertThat(TargetGrammar.read(target.text(), false)).isEqualTo(target);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ascii()
                .withCharRange('\u4e00', '\u9fa5')
                .withCharRange('\uff01', '\uff5e')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> officialese() {
        return Arbitraries.of(OFFICIALESE.split("[|]")).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Measure> measures = Combinators.combine(numbers(), Arbitraries.of("", "个", "场", "%", "万元", "人次", "天"))
                .as(TargetPropertiesTest::measure);
        Arbitrary<Quantity> quantities = Combinators.combine(Arbitraries.of(Comparison.class), measures)
                .as((comparison, value) -> new Quantity(comparison, value, true, ""));
        Arbitrary<Target> bare = measures.map(value -> new Quantity(bare(value), value, false, ""));
        Arbitrary<Target> perUnit =
                Combinators.combine(Arbitraries.of("人", "户", "场"), quantities).as(PerUnit::new);
        Arbitrary<Target> trends = Combinators.combine(Arbitraries.of(true, false), numbers())
                .as((growth, rate) -> new Trend(growth, measure(rate, "%"), ""));
        Arbitrary<Target> ranges = Combinators.combine(numbers(), numbers(), Arbitraries.of("", "次", "%"))
                .as((low, more, unit) -> new Range(measure(low, unit), measure(low.add(more), unit)));
        Arbitrary<Target> deadlines = Combinators.combine(
                        Arbitraries.of(2020, 2026).injectNull(0.5),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(Deadline::new);
        return Arbitraries.oneOf(
                quantities.map(q -> (Target) q),
                bare,
                quantities.map(PerItem::new),
                perUnit,
                trends,
                ranges,
                deadlines);
    }

    private static Comparison bare(Measure value) {
        return value.number().signum() == 0 ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999"))
                .ofScale(2);
    }

    private static Measure measure(BigDecimal number, String unit) {
        return new Measure(number, Unit.of(unit));
    }
}
