package org.hengping.core.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.Piece.Header;
import org.jspecify.annotations.Nullable;

/** Reads whose form it is, of which year, and who filled it in. */
record HeaderReading(List<String> keys, Labelled labels) {

    private static final String YEAR = "(20\\d{2}|[二〇零一三四五六七八九]{4})年";

    private static final String DIGITS = "〇一二三四五六七八九";

    /** Where a year stands, the surest first: (2022年度) by itself, 年度：2022, the title, other words; a page has other years around the form. */
    private static final List<Pattern> YEARS = Stream.of(
                    "^\\(?" + YEAR + "度?\\)?$",
                    "(?:^|[^\\p{IsHan}]|表|局|中心|[)）])(?:所属|填报|评价|自评)?年度[:：]?(20\\d{2})(?!\\d)",
                    YEAR + "度.*自评.*表",
                    "自评.*表.*?" + YEAR + "度",
                    YEAR + ".*自评.*表",
                    YEAR + "度.*绩效",
                    "自评.*?" + YEAR,
                    YEAR + "度",
                    YEAR)
            .map(Pattern::compile)
            .toList();

    /** Days that say nothing of the year the form is about. */
    private static final Pattern BESIDE = Pattern.compile("(填报|填表|发布|公开|印发|成文|更新|报送)(日期|时间)[:：]?20\\d{2}");

    private static final Pattern DAY = Pattern.compile("(20\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})");

    private static final String SEAL = "(\\((单位|部门|公章|盖章|签章)\\))*";

    private static final Pattern TITLE = Pattern.compile(
            "^(?:附(?:件|表)\\d*[:：]?)?(?:20\\d{2}年度?)?([\\p{IsHan}()]{2,24}?(?:局|委员会|委|办公室|办|中心|馆|院|学校|小学|中学|幼儿园|联合会|联|大队|支队|队|所|站|社|部|厅|政府|街道|镇|乡|集团|公司))"
                    + "(?:20\\d{2}年度?)?(?:部门|单位)?(?:整体|预算|项目)?(?:支出)?(?:绩效)?自(?:评|我评价)");

    static HeaderReading of(List<Line> lines) {
        List<String> keys = lines.stream()
                .map(line -> line.key().replace(" ", ""))
                .map(key -> BESIDE.matcher(key).replaceAll(""))
                .toList();
        return new HeaderReading(keys, new Labelled(lines));
    }

    Header header() {
        return new Header(
                name(),
                units(),
                labels.after("(填报|填表|制表|经办)人(\\(签字\\))?").orElse(""),
                labels.after("联系电话").orElse(""),
                filledOn());
    }

    private String name() {
        return Stream.of(
                        "([省市县区本]级|[一二]级)?(预算|填报|评价|自评|申报)?(部门|单位|部门/?单位)" + SEAL + "(名称|全称)(及代码)?" + SEAL,
                        "(项目)?(具体)?(实施|承担|执行|(资金)?使用|项目)(单位|部门)" + SEAL,
                        "([省市县区本]级|[一二]级)?(填报|自评|评价|预算|申报|编制|被评价|报送|责任)(部门|单位)" + SEAL,
                        "(部门|单位)" + SEAL,
                        "(项目)?(预算)?主管(部门|单位)(名称)?" + SEAL)
                .flatMap(label -> labels.after(label, HeaderReading::named).stream())
                .map(name -> name.replaceAll("[(（](公章|盖章|签章)[)）]$", "").strip())
                .findFirst()
                .or(this::titled)
                .orElse("");
    }

    /** 单位：万元 names no office. */
    private static boolean named(String value) {
        return value.length() <= 60
                && !Labels.key(value).matches("(人民币)?[十百千万亿]*元.*|[个人%]|[\\d.,%]+|\\(?(盖章|公章|签章)\\)?");
    }

    /** A total that stands above the table: 自评得分（分） 97.6. */
    Optional<BigDecimal> declaredScore() {
        return labels.after("(自评|评价|绩效自评)?(总分|总得分|综合得分)(\\(.*\\))?", value -> Figures.score(value)
                        .isPresent())
                .flatMap(Figures::points);
    }

    /** In front of the title: 某区图书馆2023年度部门整体支出绩效自评表. */
    private Optional<String> titled() {
        return keys.stream()
                .map(TITLE::matcher)
                .filter(Matcher::find)
                .map(title -> title.group(1))
                .findFirst();
    }

    @Nullable
    Integer year() {
        return YEARS.stream()
                .flatMap(
                        place -> keys.stream().flatMap(key -> place.matcher(key).results()))
                .map(match -> number(match.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static Integer number(String year) {
        StringBuilder digits = new StringBuilder();
        for (char sign : year.replace('零', '〇').toCharArray()) {
            int digit = DIGITS.indexOf(sign);
            digits.append(digit < 0 ? String.valueOf(sign) : String.valueOf(digit));
        }
        return Integer.valueOf(digits.toString());
    }

    /** As 2026-03-05, 2026.3.5 or 2026年3月5日. */
    private @Nullable LocalDate filledOn() {
        Matcher day = DAY.matcher(labels.after("(填报|填表)(日期|时间)").orElse("").replace(" ", ""));
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable Integer units() {
        return labels.after("(所属)?独立核算单位(个数|数)?", text -> text.matches("\\d{1,4}个?"))
                .map(text -> Integer.valueOf(text.replace("个", "")))
                .orElse(null);
    }
}
