package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the quantities in a normalised text ({@link Normaliser}). Dates, ordinals, and numbers of documents are none. */
public final class Numbers {

    static final String NUMBER = "\\d+(?:\\.\\d+)?";
    static final String UNIT = "(?:千万|万|亿)?(?:"
            + "%|‰|工作日|平方公里|平方米|平米|个月|小时|分钟|公里|千米|公顷|公斤|千克|人次|场次|"
            + "[人名位个场期次户家件份条项对元块天日年米亩吨斤台套册篇种例批处所座辆株棵间栋村镇级类支本幅"
            + "班门堂节轮宗起笔单只头羽部架站点盏卷岁倍分张枚片㎡]|km|kg)|万|亿";
    private static final String NOT_QUANTITIES = "\\d{4}年度?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月(?:\\d{1,2}[日号])?"
            + "|第\\d+|[〔\\[]\\d+[〕\\]]\\d*号?|\\d+号文?|\\d+[-:]\\d+[-:]\\d+|\\d+\\+\\d+|[A-Za-z]+\\d+";
    private static final Pattern FIND = Pattern.compile("(" + NOT_QUANTITIES + ")|((?:^|(?<=[≥≤=<>:,;、。(为达率长降升是]))-)?("
            + NUMBER + ")(余|多|几)?(" + UNIT + ")?(左右|上下|多(?!于))?");

    private Numbers() {}

    /**
     * A quantity found in a text.
     *
     * @param start index of its first character
     * @param end index behind its last
     * @param approximate 40余, 约30, 左右
     */
    public record Found(Measure measure, int start, int end, boolean approximate) {}

    /** In the order of the text. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = FIND.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                found.add(found(text, matcher));
            }
        }
        return found;
    }

    private static Found found(String text, Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(3));
        if (matcher.group(2) != null) {
            number = number.negate();
        }
        String unit = matcher.group(5) == null ? "" : matcher.group(5);
        boolean approximate = matcher.group(4) != null || matcher.group(6) != null || before(text, matcher.start());
        return new Found(new Measure(number, unit), matcher.start(), matcher.end(), approximate);
    }

    /** 约, 大约, 近, 将近, 接近, 几乎 before a number. */
    private static boolean before(String text, int start) {
        return Stream.of("约", "近", "接近", "几乎").anyMatch(word -> text.startsWith(word, start - word.length()));
    }
}
