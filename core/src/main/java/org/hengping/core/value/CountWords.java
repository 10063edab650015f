package org.hengping.core.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words for counting may stand for one another. Clerks write 场 for 次 and 名 for 人; 个 and 项 count anything; but 50户 are not 50人,
 * and 50份 are not 50场. A word not listed here may count anything.
 */
final class CountWords {

    private static final int ANYTHING = -1;
    private static final int LONGEST = 4;

    /** What 个 may count so that nothing else is meant: 50个行政村 are not 50户. */
    private static final List<String> NOUNS = List.of("村", "社区", "乡镇", "街道", "家庭", "企业", "商户");

    /** One line for each kind of thing; a word may stand in several. */
    private static final String[] KINDS = {
        "人 名 位 员 例 对 人次",
        "场 场次 次 期 班 轮 届 堂 节 起 批 批次 人次 户次 家次 件次 例次 车次 班次 期次",
        "件 起 宗 例 单 笔 次 件次",
        "户 家 户次 家次 户家庭 家庭 企业 单位 公司 商户 机构 市场主体",
        "份 篇 条 部 本 册 卷 幅 页 件 套 张 期",
        "台 套 辆 件 只 张 块 盏 架 头 羽 枚 片 部 批 组 把 箱 包 袋 瓶 桶 盒 株 棵 根 艘 副",
        "村 社区 镇 乡 乡镇 街道 处 座 站 点 间 栋 所 幢 口 片 段 条 家 单位 学校 机构",
        "门 堂 节 课时 学时",
        "种 类 款",
        "分",
        "倍",
        "岁",
        "级",
    };

    private static final Map<String, Integer> MASKS = new HashMap<>();

    static {
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (String word : KINDS[kind].split(" ")) {
                MASKS.merge(word, 1 << kind, (one, other) -> one | other);
            }
        }
    }

    private CountWords() {}

    /** Whether two units may count the same things. */
    static boolean alike(String one, String other) {
        return (mask(one) & mask(other)) != 0;
    }

    /** Whether two units count the same things by their words, not only because one counts anything. */
    static boolean akin(String one, String other) {
        return mask(one) != ANYTHING && mask(other) != ANYTHING && alike(one, other);
    }

    /** 个 and 项 leave it to the noun behind them what is counted, and most nouns may be counted by anything. */
    private static int mask(String unit) {
        int bracket = unit.indexOf('(');
        String plain = bracket < 0 ? unit : unit.substring(0, bracket);
        if (plain.startsWith("个") || plain.startsWith("项")) {
            return NOUNS.stream()
                    .filter(plain::endsWith)
                    .findFirst()
                    .map(MASKS::get)
                    .orElse(ANYTHING);
        }
        for (int length = Math.min(LONGEST, plain.length()); length > 0; length--) {
            Integer mask = MASKS.get(plain.substring(0, length));
            if (mask != null) {
                return mask;
            }
        }
        return ANYTHING;
    }
}
