package org.hengping.core.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Reads whose form it is, of which year, and who filled it in. */
record HeaderReading(List<String> keys, LabelledValues labels) {

    private static final String NUMERALS = "〇一二三四五六七八九";

    static HeaderReading of(List<GridLine> lines) {
        List<String> keys = lines.stream()
                .map(line -> line.key().replace(" ", ""))
                .map(Words.DAY_BESIDE_YEAR::without)
                .toList();
        return new HeaderReading(keys, new LabelledValues(lines));
    }

    Header header() {
        return new Header(
                name(),
                units(),
                labels.after(Words.PREPARER).orElse(""),
                labels.after(Words.PHONE).orElse(""),
                filledOn());
    }

    private String name() {
        return labels.afterSurest(Words.DEPARTMENT_LABEL, HeaderReading::named)
                .map(name -> Words.SEAL_BEHIND.without(name).strip())
                .or(this::titled)
                .orElse("");
    }

    /** 单位：万元 names no office. */
    private static boolean named(String value) {
        return value.length() <= 60
                && !Words.NO_DEPARTMENT.is(PlainText.of(value))
                && !PlainText.of(value).matches("[\\d.,%]+");
    }

    /** A total that stands above the table: 自评总分（分） 97.6. */
    Optional<BigDecimal> declaredScore() {
        return labels.after(Words.SUM_OF_SCORES, value -> PrintedNumbers.score(value)
                        .isPresent())
                .flatMap(PrintedNumbers::points);
    }

    /** In front of the title: 某区图书馆2023年度部门整体支出绩效自评表. */
    private Optional<String> titled() {
        return Words.OFFICE_IN_TITLE.asked(keys).map(List::getFirst).findFirst();
    }

    @Nullable
    Integer year() {
        return Words.YEAR
                .asked(keys)
                .map(year -> number(year.getFirst()))
                .findFirst()
                .orElse(null);
    }

    private static Integer number(String year) {
        StringBuilder digits = new StringBuilder();
        for (char sign : year.replace('零', '〇').toCharArray()) {
            int digit = NUMERALS.indexOf(sign);
            digits.append(digit < 0 ? String.valueOf(sign) : String.valueOf(digit));
        }
        return Integer.valueOf(digits.toString());
    }

    /** As 2026-03-05, 2026.3.5 or 2026年3月5日. */
    private @Nullable LocalDate filledOn() {
        try {
            return Words.DAY
                    .asked(labels.after(Words.FILLED_ON).orElse("").replace(" ", ""))
                    .map(day -> LocalDate.of(number(day.get(0)), number(day.get(1)), number(day.get(2))))
                    .orElse(null);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable Integer units() {
        return labels.after(Words.ACCOUNTING_UNITS)
                .map(text -> text.replace("个", ""))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
