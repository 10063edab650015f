package org.hengping.core.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hengping.core.value.Dates.Span;
import org.hengping.core.value.Target.Deadline;

/**
 * When something was done, as an actual value says it: a day, or the days it may have been (2024年6月).
 *
 * @param first the first day it may have been
 * @param last the last
 * @param exact whether it was one day, and not only by that day
 * @param picked the words that name the day, where the text names others too; empty otherwise
 */
public record Completion(LocalDate first, LocalDate last, boolean exact, String picked) {

    private static final List<String> DONE = List.of(
            "完成", "完工", "竣工", "办结", "结束", "验收", "交付", "建成", "投用", "投入使用", "上线", "拨付", "发放", "印发", "到位", "支付", "兑付",
            "完毕", "下达", "提交", "报送");
    private static final List<String> BEGUN = List.of("启动", "开工", "动工", "开始", "开班", "着手", "立项", "进场");

    /**
     * Of several days the one is meant at which something was completed; begun, where the row is about that.
     *
     * @param about the words of the row
     * @param fiscalYear the year that days without a year belong to
     * @return empty where no day is named, or several and it is not clear which is meant
     */
    public static Optional<Completion> read(String raw, String about, int fiscalYear) {
        String text = ValueText.day(raw);
        List<Span> spans = Dates.in(text);
        if (spans.size() < 2) {
            return spans.stream().findFirst().map(span -> of(span, fiscalYear, ""));
        }
        List<String> meant = Signs.anyWord(about, BEGUN) && !Signs.anyWord(about, DONE) ? BEGUN : DONE;
        List<Span> said = spans.stream()
                .filter(span -> Signs.anyWord(behind(text, span, spans), meant))
                .toList();
        return said.size() == 1
                ? said.stream().findFirst().map(span -> of(span, fiscalYear, text.substring(span.start(), span.end())))
                : Optional.empty();
    }

    /** The last day of a deadline. */
    public static LocalDate lastDay(Deadline deadline, int fiscalYear) {
        return day(deadline.year() == null ? fiscalYear : deadline.year(), deadline.month(), deadline.day());
    }

    private static Completion of(Span span, int fiscalYear, String picked) {
        int year = span.year() == null ? fiscalYear : span.year();
        return new Completion(
                day(year, span.month(), span.day()), day(year, span.lastMonth(), span.lastDay()), span.exact(), picked);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    private static String behind(String text, Span span, List<Span> spans) {
        int next = spans.indexOf(span) + 1;
        int end = next < spans.size() ? spans.get(next).start() : text.length();
        return text.substring(span.end(), end);
    }
}
