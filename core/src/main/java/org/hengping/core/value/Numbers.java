package org.hengping.core.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities in a normalised text ({@link Normaliser}). Dates, ordinals, names and numbers of documents are none. */
public final class Numbers {

    static final String NUMBER = "\\d+(?:\\.\\d+)?";
    static final String SCALE = "(?:[十百千]?万亿?|[十百千]?亿|千|百(?!分))";

    /** Latin units end where no letter follows; a letter before a word (5G基站) is part of a name. */
    private static final String LATIN = "(?:(?i:km2|km|cm|mm|m2|m3|kg|mg|ug|ml|ha|[kmgtp]b|[kmg]bps|[kmg]wh?p?|db|min)"
            + "|μg)(?![A-Za-z\\d])|[mtghlLTGMW](?![A-Za-z\\d\\p{IsHan}]|[-.]\\d)|[mtghlLTGMW](?=[以及左上]|之内|内)";

    private static final String BASE = "(?:%|‰|个?百分点|个?(?:工作日|自然日|小时|星期)|平方公里|平方千米|平方米|平米|平方|立方米|立方"
            + "|个月|分钟|公里|千米|延米|厘米|毫米|公顷|公斤|千克|微克|毫克|毫升|千瓦时|兆瓦时|瓦时|千瓦|兆瓦|瓦|分贝|课时|学时|块钱|分钱"
            + "|(?:人|场|批|户|家|件|车|班|期|例)次"
            + "|[人名位个场期次户家件份条项对元块天秒日年米亩吨斤台套册篇种例批处所座辆株棵间栋幢村镇级类支本幅"
            + "班门堂节轮届宗起笔单只头羽部架站点盏卷岁倍分张枚片箱袋瓶桶盒艘页副]"
            + "|方(?![案面式向法便米])|平(?![台均方米安面时])|角(?!度|落|色)|克(?!服|难)|升(?![级至到高学])|度(?!假)|成(?![员立果功效本就人年为长])|周(?![年边期围末])"
            + "|包(?![括含保装])|口(?![径岸碑])|组(?!织)|段(?!落)|款(?!项)|根(?!据)|把(?!握|关)|" + LATIN + ")";
    private static final String PER =
            "(?:/每?(?:个?(?:人次|人天|人日|人|位|名|户|家|场|次|期|社区|村|乡镇|镇|街道|企业|单位|学校|项目|亩|公顷|公里|千米|平方公里|平方米|平米|立方米"
                    + "|米|吨|公斤|千克|斤|辆|台|套|座|例|件|份|册|本|所|校|班|生|床|半年|季度|季|年度|年|月|星期|周|天|日|小时|分钟|升)"
                    + "|km2|km|m2|m3|m|kg|t|L|l|h|d)(?![A-Za-z])(?:[·.•/](?:天|日|次|年|月|场|期))?)";
    static final String UNIT = "(?:" + SCALE + "?" + BASE + PER + "?|" + SCALE + PER + "?)";

    private static final String DATES = "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}日?|\\d{4}[-~至到—]\\d{4}年度?"
            + "|\\d{4}年度?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}[-~至到—]\\d{1,2}月|\\d{1,2}月(?:\\d{1,2}[日号])?";
    private static final String DOCUMENTS =
            "第\\d+|[〔\\[]\\d+[〕\\]]\\d*号?|\\d+号文?|\\d+[-:]\\d+[-:]\\d+|\\d+\\+[\\dA-Za-z]+";

    /** 12345热线, “333”工程, PM2.5, 5G, 4A级. */
    private static final String NAMES =
            "(?:1\\d\\d|12\\d{3}|9\\d{4,5})(?=[\\p{IsHan}]{0,6}(?:热线|平台|工单|报警|急救|接警|接处警|警情|专线|诉求|指挥中心))"
                    + "|《[^》]*》|[“\"][^”\"]{0,12}[”\"](?=\\p{IsHan})|[A-Za-z]+-?\\d+(?:\\.\\d+)*|[2-6]G(?!B)(?=\\p{IsHan})"
                    + "|\\d+(?:\\.\\d+)?版|\\d+(?!" + LATIN + ")[A-Za-z]+";

    private static final Pattern FIND = Pattern.compile("(" + DATES + "|" + DOCUMENTS + "|" + NAMES
            + ")|((?:^|(?<=[≥≤=<>:,;、。(为达率长降升是]))-)?(" + NUMBER + ")(余|多|几)?((?:(?:" + SCALE + ")(?:余|多|几)(?:"
            + BASE + PER + "?)?)|" + UNIT + ")?(左右|上下|余(?![\\p{IsHan}])|多(?![\\p{IsHan}]))?");

    private static final String[] ROUGHLY = {"大约", "将近", "大概", "接近", "几乎", "差不多", "约", "近"};

    /** With these before it, 约 and 近 are other words: 签约, 预约, 节约, 附近, 最近. */
    private static final String NOT_ROUGHLY = "签预节合履公违特邀契附最临邻就远";

    private Numbers() {}

    /**
     * A quantity found in a text.
     *
     * @param start index of its first character
     * @param end index behind its last
     * @param precision 40余, 约30, 左右
     */
    public record Found(Measure measure, int start, int end, Precision precision) {

        boolean approximate() {
            return precision != Precision.EXACT;
        }
    }

    /** In the order of the text. */
    public static List<Found> in(String text) {
        if (!digits(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = FIND.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        while (from < text.length()) {
            boolean here = begins(text.charAt(from))
                    && matcher.region(from, text.length()).lookingAt();
            if (here && matcher.group(3) != null) {
                found.add(found(text, matcher));
            }
            from = here ? matcher.end() : from + 1;
        }
        return found;
    }

    /** Whether a quantity, or something with digits that is none, can begin with a character: the pattern is tried only there. */
    private static boolean begins(char sign) {
        return sign < 0x80
                ? (sign >= '0' && sign <= '9')
                        || (sign >= 'A' && sign <= 'Z')
                        || (sign >= 'a' && sign <= 'z')
                        || sign == '-'
                        || sign == '['
                        || sign == '"'
                : "第〔《“".indexOf(sign) >= 0;
    }

    static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Found found(String text, Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(3));
        if (matcher.group(2) != null) {
            number = number.negate();
        }
        String written = matcher.group(5) == null ? "" : matcher.group(5);
        String unit = written.length() < 2 ? written : exact(written);
        boolean about = matcher.group(6) != null || !unit.equals(written) || roughly(text, matcher.start());
        Precision precision = matcher.group(4) != null ? Precision.ODD : about ? Precision.ABOUT : Precision.EXACT;
        return new Found(new Measure(number, Unit.of(unit)), matcher.start(), matcher.end(), precision);
    }

    /** 万余人 is 万人, roughly. */
    private static String exact(String unit) {
        int rough = Math.max(unit.indexOf('余'), Math.max(unit.indexOf('多'), unit.indexOf('几')));
        return rough < 0 ? unit : unit.substring(0, rough) + unit.substring(rough + 1);
    }

    /** 签约10家 and 附近3个村 are no approximations. */
    private static boolean roughly(String text, int end) {
        for (String word : ROUGHLY) {
            int start = end - word.length();
            if (text.startsWith(word, start)) {
                return word.length() > 1 || start == 0 || NOT_ROUGHLY.indexOf(text.charAt(start - 1)) < 0;
            }
        }
        return false;
    }
}
