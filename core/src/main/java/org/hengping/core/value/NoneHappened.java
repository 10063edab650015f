package org.hengping.core.value;

import java.util.regex.Pattern;

/** Words that mean 0 of something nobody wants: 未发生, 零事故, 无投诉. */
final class NoneHappened {

    private static final String BAD = "(?:事故|事件|投诉|上访|信访|差错|错误|失误|案件|违规|违纪|违法|问题|隐患|伤亡|死亡|火灾|疫情|纠纷|举报|逾期|拖欠|欠薪|发生|报告"
            + "|感染|污染|舆情|缺陷|返工|浪费|挪用|截留|泄密|复发|退件|退单|发案|发病|病例|矛盾|诉讼|处罚|情况|现象|行为)";
    private static final String HAPPEN = "(?:发生|出现|产生|收到|接到|发现|存在|新增)";
    private static final String ADVERBS = "(?:全年|本年度?|年内|全区|全县|全市|目前|均|都|实际|共)*";
    private static final String SOME = "(?:任何|[1一]?[起例件次人])?";
    private static final Pattern NONE = Pattern.compile(
            ADVERBS + "(?:无|没有|0|零[起例件次人宗家]?|(?:未|没有?|无|零)" + HAPPEN + SOME + "\\p{IsHan}{0,12}|(?:未|没有?|无|零)" + SOME
                    + "\\p{IsHan}{0,10}" + BAD + "|\\p{IsHan}{2,8}零" + BAD + ")[。.;!]?");
    private static final Pattern TARGET = Pattern.compile("\\p{IsHan}{0,10}零\\p{IsHan}{0,6}" + BAD + "[。.;!]?");

    private NoneHappened() {}

    /** Whether an actual value says that nothing happened. Where money or time is limited, 无 alone may only say that nobody filled it in. */
    static boolean said(String text, Target target) {
        return target instanceof Target.Quantity limit
                && limit(limit)
                && Signs.any(text, "无零没未0")
                && NONE.matcher(text).matches()
                && (text.length() > 1 || !text.equals("无") || counts(limit.value()));
    }

    /** 零事故, 重大安全事故零发生: a target of none. */
    static boolean wanted(String text) {
        return text.indexOf('零') >= 0 && TARGET.matcher(text).matches();
    }

    private static boolean limit(Target.Quantity target) {
        return switch (target.comparison()) {
            case AT_MOST, LESS_THAN -> true;
            case EXACTLY -> target.value().number().signum() == 0;
            case AT_LEAST, MORE_THAN -> false;
        };
    }

    private static boolean counts(Measure value) {
        Dimension dimension = value.unit().dimension();
        return dimension == Dimension.COUNT || dimension == Dimension.PERCENT;
    }
}
