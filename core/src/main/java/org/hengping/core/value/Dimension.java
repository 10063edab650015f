package org.hengping.core.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a unit measures. Units of one dimension can be compared, after conversion; units of two cannot. Each unit stands with what it is in
 * whole base units, so that a conversion does not round before it must.
 */
enum Dimension {
    PERCENT("%=1 ‰=0.1 成=10"),
    /** 百分点 are a difference of two rates, not a rate. */
    POINTS("个百分点=1 百分点=1"),
    MONEY("元=1 块钱=1 角=0.1 分钱=0.01"),
    /** In seconds. */
    TIME("秒=1 分钟=60 min=60 小时=3600 个小时=3600 h=3600 天=86400 日=86400 自然日=86400 个自然日=86400"
            + " 工作日=86400 个工作日=86400 周=604800 星期=604800 个星期=604800"),
    MONTHS("个月=1 年=12"),
    LENGTH("米=1 延米=1 m=1 千米=1000 公里=1000 km=1000 厘米=0.01 cm=0.01 毫米=0.001 mm=0.001"),
    /** In thirds of a square metre: 15亩 are one 公顷. */
    AREA("平方米=3 平米=3 平方=3 平=3 m2=3 亩=2000 公顷=30000 ha=30000 平方公里=3000000 平方千米=3000000 km2=3000000"),
    VOLUME("立方米=1000 立方=1000 方=1000 m3=1000 升=1 L=1 l=1 毫升=0.001 ml=0.001"),
    WEIGHT("吨=1000 t=1000 公斤=1 千克=1 kg=1 斤=0.5 克=0.001 g=0.001 毫克=0.000001 mg=0.000001"
            + " 微克=0.000000001 μg=0.000000001 ug=0.000000001"),
    DATA("KB=1 MB=1024 GB=1048576 G=1048576 TB=1073741824 T=1073741824 PB=1099511627776"),
    SPEED("Kbps=1 Mbps=1000 Gbps=1000000"),
    POWER("瓦=1 W=1 千瓦=1000 kW=1000 kWp=1000 兆瓦=1000000 MW=1000000 MWp=1000000 GW=1000000000"),
    ENERGY("瓦时=0.001 千瓦时=1 度=1 kWh=1 兆瓦时=1000 MWh=1000"),
    SOUND("分贝=1 dB=1"),
    /** Whatever is counted: 个, 场, 人次 … and units not in this list. */
    COUNT("");

    private static final Map<String, Factor> UNITS = new HashMap<>();
    private static final Factor COUNTED = new Factor(COUNT, BigDecimal.ONE);
    private static final int LONGEST = 5;

    static {
        for (Dimension dimension : values()) {
            dimension.enter();
        }
    }

    private final String units;

    Dimension(String units) {
        this.units = units;
    }

    private void enter() {
        for (String unit : units.isEmpty() ? new String[0] : units.split(" ")) {
            int equals = unit.indexOf('=');
            Factor factor = new Factor(this, new BigDecimal(unit.substring(equals + 1)));
            String name = unit.substring(0, equals);
            UNITS.put(name, factor);
            if (name.length() > 1) {
                UNITS.putIfAbsent(name.toLowerCase(Locale.ROOT), factor);
            }
        }
    }

    /** By the longest unit that a text begins with; a unit in Latin letters is the whole text. */
    static Factor of(String unit) {
        for (int length = Math.min(LONGEST, unit.length()); length > 0; length--) {
            Factor found = UNITS.get(unit.substring(0, length));
            if (found != null && whole(unit, length)) {
                return found;
            }
        }
        boolean latin = unit.length() > 1 && unit.charAt(0) <= 'z';
        return latin ? UNITS.getOrDefault(unit.toLowerCase(Locale.ROOT), COUNTED) : COUNTED;
    }

    private static boolean whole(String unit, int length) {
        return unit.charAt(0) > 'z' || length == unit.length() || unit.charAt(0) == '%';
    }

    /** What one of a unit is in the base unit of its dimension. */
    record Factor(Dimension dimension, BigDecimal value) {}
}
