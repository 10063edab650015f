package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a unit measures. Units of one dimension can be compared, after conversion; units of two cannot. */
enum Dimension {
    PERCENT("%=1 ‰=0.1"),
    MONEY("元=1 块=1 角=0.1 分钱=0.01"),
    DAYS("天=1 日=1 工作日=1"),
    HOURS("小时=1 分钟=0.016666666667"),
    MONTHS("个月=1 年=12"),
    LENGTH("米=1 千米=1000 公里=1000 km=1000"),
    AREA("平方米=1 平米=1 ㎡=1 m2=1 亩=666.666667 公顷=10000 平方公里=1000000"),
    WEIGHT("千克=1 公斤=1 kg=1 斤=0.5 吨=1000"),
    /** Whatever is counted: 个, 场, 人次 … and units not in this list. */
    COUNT("");

    private static final Map<String, BigDecimal> MULTIPLES =
            Map.of("万", new BigDecimal("10000"), "亿", new BigDecimal("100000000"), "千万", new BigDecimal("10000000"));

    private final Map<String, BigDecimal> factors = new LinkedHashMap<>();

    Dimension(String units) {
        Arrays.stream(units.split(" "))
                .filter(unit -> !unit.isEmpty())
                .map(unit -> unit.split("="))
                .sorted(Comparator.comparing((String[] unit) -> -unit[0].length()))
                .forEach(unit -> factors.put(unit[0], new BigDecimal(unit[1])));
    }

    static Dimension of(String unit) {
        String plain = withoutMultiple(unit);
        return Arrays.stream(values())
                .filter(dimension -> dimension.factors.keySet().stream().anyMatch(plain::startsWith))
                .max(Comparator.comparingInt(dimension -> dimension.longest(plain)))
                .orElse(COUNT);
    }

    /** What one of the unit is in the base unit of its dimension: 万元 gives 10000. */
    static BigDecimal factor(String unit) {
        BigDecimal multiple = multiple(unit);
        String plain = withoutMultiple(unit);
        return of(unit).factors.entrySet().stream()
                .filter(factor -> plain.startsWith(factor.getKey()))
                .findFirst()
                .map(factor -> factor.getValue().multiply(multiple))
                .orElse(multiple);
    }

    private int longest(String unit) {
        return factors.keySet().stream()
                .filter(unit::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static BigDecimal multiple(String unit) {
        return MULTIPLES.entrySet().stream()
                .filter(multiple -> unit.startsWith(multiple.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static String withoutMultiple(String unit) {
        return unit.replaceFirst("^(千万|万|亿)", "");
    }
}
