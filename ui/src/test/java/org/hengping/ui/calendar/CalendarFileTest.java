package org.hengping.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with holidays, as offices have them, and as they should not be. */
class CalendarFileTest {

    private static final List<Day> NEW_YEAR = List.of(
            new Day(LocalDate.of(2027, 1, 1), false, "元旦"),
            new Day(LocalDate.of(2027, 1, 2), false, "元旦"),
            new Day(LocalDate.of(2027, 1, 9), true, "元旦"));

    @Test
    void a_calendar_that_phones_subscribe_to_is_read() {
        CalendarFile file = read(ics(
                event("元旦（休）", "20270101", "20270103"), event("元旦（班）", "20270109", ""), event("情人节", "20270214", "")));

        assertThat(file.problems()).isEmpty();
        assertThat(file.days()).isEqualTo(NEW_YEAR);
        assertThat(file.ignored()).containsExactly("情人节");
    }

    @Test
    void apples_own_marks_count_where_the_title_says_nothing() {
        CalendarFile file = read(ics(
                event("元旦\r\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY", "20270101", "20270103"),
                event("元旦\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY", "20270109", "20270110")));

        assertThat(file.days()).isEqualTo(NEW_YEAR);
    }

    @Test
    void two_holidays_on_one_day_are_one_day_off_with_both_names() {
        CalendarFile both = read("2031-10-01,放假,国庆节\n2031-10-01,放假,中秋节\n2031-10-01,放假,国庆节\n");
        CalendarFile many = read("2031-10-01,放假," + "长".repeat(30) + "\n2031-10-01,放假," + "名".repeat(30) + "\n");

        assertThat(both.days()).containsExactly(new Day(LocalDate.of(2031, 10, 1), false, "国庆节、中秋节"));
        assertThat(said(many)).containsExactly("第 2 行：名称过长，最多 50 个字");
    }

    @Test
    void the_format_of_holiday_cn_is_read() {
        assertThat(read("""
                        {"year": 2027, "papers": [], "days": [
                          {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                          {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
                          {"name": "元旦", "date": "2027-01-09", "isOffDay": false}]}""").days()).isEqualTo(NEW_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ','", "GB18030, ','", "UTF-16LE, '\t'", "UTF-8, ;"})
    void a_table_is_read_in_every_writing_of_excel(String code, String delimiter) {
        String text = "日期,类型,名称\r\n2027/1/1,放假,元旦\r\n2027年1月2日,休,元旦\r\n\r\n20270109,上班,元旦\r\n";
        String marked = code.startsWith("UTF-16") ? "\ufeff" + text : text;

        CalendarFile file = CalendarFile.read(marked.replace(",", delimiter).getBytes(Charset.forName(code)));

        assertThat(file.problems()).isEmpty();
        assertThat(file.days()).isEqualTo(NEW_YEAR);
    }

    @Test
    void every_error_of_a_table_is_said_with_its_line() {
        CalendarFile file = read("""
                日期,类型,名称
                2027-02-30,放假,春节
                明天,放假,春节
                2027-01-01,放假,元旦
                2027-01-04,上班,元旦
                2027-01-05,也许,元旦
                2027-01-06

                2027-01-01,上班,元旦
                2027-01-07,放假,
                """);

        assertThat(said(file))
                .containsExactly(
                        "第 2 行：没有 2027-02-30 这一天",
                        "第 3 行：看不懂的日期“明天”，请写成 2026-02-17",
                        "第 5 行：2027-01-04 是周一至周五，本来就是工作日，不必设为调休上班",
                        "第 6 行：看不懂的类型“也许”，请写“放假”或“上班”",
                        "第 7 行：至少要有日期和类型两列",
                        "第 9 行：2027-01-01 是周一至周五，本来就是工作日，不必设为调休上班",
                        "第 10 行：2027-01-07 没有名称，请填写，如“春节”");
    }

    @Test
    void every_error_of_a_calendar_is_said_with_its_event() {
        CalendarFile file = read(ics(
                event("元旦（休）", "20270101T090000", ""),
                event("春节（休）\r\nRRULE:FREQ=YEARLY", "20270206", "20270213"),
                event("国庆节（休）", "20271001", "20270901"),
                event("国庆节（休）", "20271001", "20281001"),
                event("清明节（休）", "20270403", ""),
                event("清明节（班）", "20270403", "")));

        assertThat(said(file))
                .containsExactly(
                        "第 1 个日程“元旦（休）”：不是全天日程",
                        "第 2 个日程“春节（休）”：是重复日程，请逐日列出",
                        "第 3 个日程“国庆节（休）”：起止日期有误，或超过 31 天",
                        "第 4 个日程“国庆节（休）”：起止日期有误，或超过 31 天",
                        "第 6 个日程“清明节（班）”：2027-04-03 在文件里既放假又上班");
    }

    @Test
    @Timeout(10)
    void titles_of_brackets_and_zones_that_are_none_are_refused_at_once() {
        CalendarFile brackets = read(ics(event("休" + "(".repeat(400_000), "20270101", "")));
        CalendarFile most = read(ics(event("休" + "(".repeat(199), "20270101", "")));
        String zoned = ics(event("元旦（休）", "20270101", "")).replace(";VALUE=DATE:", ";TZID=../../../x:");

        assertThat(said(brackets)).singleElement().asString().endsWith("：标题过长，最多 200 个字");
        assertThat(said(most)).containsExactly("第 1 个日程“休" + "(".repeat(39) + "…”：名称过长，最多 50 个字");
        assertThat(said(read(zoned))).containsExactly("第 9 行：时区有误，读不下去");
    }

    @Test
    void every_error_of_json_is_said_with_its_entry() {
        assertThat(said(read("""
                        [{"date": "2027-01-01", "name": "元旦"},
                         {"date": "1月2日", "isOffDay": true, "name": "元旦"}]""")))
                .containsExactly("第 1 项：isOffDay 应为 true（放假）或 false（上班）", "第 2 项：看不懂的日期“1月2日”，请写成 2026-02-17");
        assertThat(said(read("{\"days\": [\n{\"date\": \"2027-01-01\",,}]}"))).containsExactly("第 2 行：格式有误，读不下去");
        assertThat(said(read("{\"holidays\": {}}"))).containsExactly("整个文件：没有 days 列表；应为 holiday-cn 的格式");
    }

    @Test
    void what_is_no_such_file_is_refused() {
        assertThat(said(read(""))).containsExactly("整个文件：不是文本文件，或者是空的");
        assertThat(said(read("日期,类型,名称\n"))).containsExactly("整个文件：没有找到任何放假或上班的日期");
        assertThat(said(read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n无冒号")))
                .hasSize(1);
        assertThat(said(CalendarFile.read(new byte[CalendarFile.LARGEST + 1])))
                .containsExactly("整个文件：文件超过 1 MB，不像是放假安排");
        assertThat(said(CalendarFile.read(new byte[] {'P', 'K', 3, 4, 0, 0, 0})))
                .hasSize(1);
    }

    private static CalendarFile read(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(CalendarFile file) {
        return file.problems().stream().map(Wording.chinese()::say).toList();
    }

    private static String ics(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Office//CN\r\nTIMEZONE-ID:Asia/Shanghai\r\n"
                + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String title, String from, String to) {
        return "BEGIN:VEVENT\r\nUID:" + title.hashCode() + "\r\nDTSTAMP:20260305T110113\r\nSUMMARY:" + title
                + "\r\nDTSTART"
                + (from.length() == 8 ? ";VALUE=DATE:" : ":") + from + "\r\n"
                + (to.isEmpty() ? "" : "DTEND;VALUE=DATE:" + to + "\r\n") + "END:VEVENT\r\n";
    }
}
