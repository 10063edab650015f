package org.hengping.core.findings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.findings.PersonalData.Kind;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;

/** What should be understood at before others read the form: private persons, and words of the template that were left in. */
final class WordingRules {

    private static final String SURNAME =
            "[王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘田董袁蒋杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦夏付邹熊孟秦邱侯尹薛闫雷黎陶贺郝龚邵覃戴汤钱严莫孔]";
    /** Words that begin like a name: 周末, 张贴, 范围. */
    private static final String NO_NAME =
            "(?!周[末边期年围转密知一二三四五六日]|张贴|陈[述列]|许[多可]|范[围本]|夏[季天令]|付[出款费]|严[格重厉]|高[度效质]|金[融额]|王牌|黄金|钱[财款])";

    /** A person named with a role or a form of address. 刘某某 is hidden already. */
    static final Pattern PERSON = Pattern.compile(
            "(?:妈妈|爸爸|患儿|病人|残疾人|困难户|贫困户|低保户|五保户|劳模|书记|主任|志愿者|村民|居民|群众|患者|学生|老人|户主?|老师|教师|医生|护士|母亲|市民|职工|农民|司机|党员|同学|同志|女士|先生|儿童|孤儿|干部)("
                    + NO_NAME + SURNAME
                    + "(?!某)\\p{IsHan}{1,2})(?=疫情|同志|自|在|的|医疗|治疗|通过|带头|带领|见义勇为|实现|接受|参加|收到|领取|一家|夫妇|创业|创办|长期|坚持|主动|先进|照顾|因|患|被|家|获|等|捐|从|,|，|、|。|\\(|（|$)"
                    + "|(" + SURNAME + "(?!某)\\p{IsHan}{1,2})(?:同志|女士|先生|老师|同学)");

    /** The figures may stand apart. */
    static final Pattern IDENTITY =
            Spelling.apart("(?<![\\dA-Za-z])(?<!代码)(?<!代码[:：])[1-8]~(?:\\d~){5}(?:1~9|2~0)~(?:\\d~){2}"
                    + "(?:0~[1-9]|1~[0-2])~(?:0~[1-9]|[12]~\\d|3~[01])~(?:\\d~){3}[\\dXx](?![\\dA-Za-z])");

    private static final String GAP = "[ ()-]{1,2}";

    /** In groups as people write numbers of telephones: 3-4-4, 3-8, 7-4, 3-3-5, 4-3-4, or four and more. */
    private static final String GROUPS =
            "1[3-9]\\d(?:~\\d{4}~\\d{4}|\\.\\d{4}\\.\\d{4}|~\\d{8}|GAP\\d{3}GAP\\d{5}|\\dGAP\\d{3}GAP\\d{4})"
                    + "|(?<!\\d[ ()-])(?=(?:\\d{1,4}GAP){3,10}\\d)1~[3-9](?:~\\d){9}";

    /** With or without the number of the country; what stands apart is no amount and no decimal. */
    static final Pattern PHONE = Spelling.apart("(?<!\\d)(?:(?:\\+|00)?86~)?(?:1[3-9]\\d{9}|(?:"
            + GROUPS.replace("GAP", GAP) + ")(?! ?[万亿元%]|[.,]\\d))(?!\\d)");

    static final Pattern HINT = Pattern.compile(
            "(?m)^(?:指标|目标)\\s*\\d{1,2}\\s*[:：]|\\d{2,4}字以内|请(?:填写|选择|说明)|此处填写|可自行增加|填写说明|对照年度目标|^[.…·]{2,}$");

    private WordingRules() {}

    /** The value itself is not repeated: a list of findings is read by more people than the form. */
    static Stream<Observation> personalData(Inspection form) {
        return texts(form.form()).flatMap(text -> Arrays.stream(Kind.values()).flatMap(kind -> found(text, kind)));
    }

    /** Once for the form. */
    static Stream<Observation> template(Inspection form) {
        return texts(form.form())
                .flatMap(text -> {
                    Matcher hint = HINT.matcher(text.words());
                    return hint.find()
                            ? Stream.of(Observation.at(text.place(), "", hint.group(), hint.group()))
                            : Stream.empty();
                })
                .limit(1);
    }

    private static Stream<Observation> found(Text text, Kind kind) {
        return new Spelling(text.words())
                .find(kind.pattern())
                .limit(1)
                .map(match -> shown(kind, match.text()))
                .map(shown -> Observation.at(text.place(), "", shown, shown).worded(kind.wording()));
    }

    private static String shown(Kind kind, String text) {
        return switch (kind) {
            case NAME -> masked(text);
            case IDENTITY -> beginning(text, 12);
            case PHONE -> beginning(text, 8);
        };
    }

    /**
     * Some figures of a number hidden; whatever stands between them stays.
     *
     * @param first how many figures before the end hiding begins: what comes before, such as the number of the country, does not count
     * @param last how many figures at the end stay
     */
    static String hidden(String number, int first, int last) {
        StringBuilder hidden = new StringBuilder();
        int[] signs = number.codePoints().toArray();
        int after = 0;
        for (int i = signs.length - 1; i >= 0; i--) {
            boolean figure = Character.isLetterOrDigit(signs[i]);
            after += figure ? 1 : 0;
            hidden.insert(0, figure && after > last && after <= first ? "*" : Character.toString(signs[i]));
        }
        return hidden.toString();
    }

    /** The beginning of a number, as far as others may know it. */
    private static String beginning(String number, int hidden) {
        return hidden(number, hidden, 0).replaceFirst("(?s)[^\\p{L}\\p{N}]*\\*.*", "…");
    }

    private static String masked(String name) {
        return name.charAt(0) + "*".repeat(name.length() - 1);
    }

    static Stream<Text> texts(EvaluationForm form) {
        Stream<Text> free = Stream.of(
                new Text(new Place(PieceId.FUNCTIONS, null), form.functions().text()),
                new Text(
                        new Place(PieceId.GOALS, FormColumn.PLANNED),
                        form.goals().planned()),
                new Text(
                        new Place(PieceId.GOALS, FormColumn.ACHIEVED),
                        form.goals().achieved()));
        return Stream.concat(free, form.indicators().stream().flatMap(row -> row(row).stream()));
    }

    private static List<Text> row(Indicator row) {
        PieceId piece = PieceId.row(row.number());
        return List.of(
                new Text(new Place(piece, FormColumn.CONTENT), row.content()),
                new Text(new Place(piece, FormColumn.TARGET), row.target()),
                new Text(new Place(piece, FormColumn.ACTUAL), row.actual()),
                new Text(new Place(piece, FormColumn.DEVIATION_REASON), row.deviationReason()),
                new Text(new Place(piece, FormColumn.IMPROVEMENT), row.improvement()));
    }

    /** Words, and where they stand. */
    record Text(Place place, String words) {}
}
