package org.hengping.workflow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hengping.core.Sentence;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.hengping.workflow.deadline.CalendarReading;
import org.hengping.workflow.round.RuleSetKeeping;
import org.junit.jupiter.api.Test;

/** The calendar, the rule sets and the stock phrases of a district, and who keeps them. */
class AdministrationTest {

    private static final Office OFFICE = Office.h2();
    private static final int YEAR = OfficeDay.TODAY.getYear();
    private static final Day SPRING = new Day(LocalDate.of(2026, 2, 17), false, "春节");

    private final Town town = OFFICE.town();
    private final CalendarReading reading = OFFICE.get(CalendarReading.class);
    private final CalendarKeeping calendar = OFFICE.get(CalendarKeeping.class);
    private final RuleSetKeeping rules = OFFICE.get(RuleSetKeeping.class);
    private final Phrases phrases = OFFICE.get(Phrases.class);

    @Test
    void every_start_gives_districts_the_years_they_lack_and_leaves_those_they_have() {
        calendar.begin(town.admin(), 2026);

        calendar.completeBuiltIn();

        assertThat(reading.years(town.auditor()))
                .extracting(CalendarYear::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(reading.years(town.auditor()).getLast().days()).isEmpty();
        assertThat(reading.calendar(town.officer()).late(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 2, 5)))
                .isEqualTo(1);
    }

    @Test
    void finance_and_administrator_hear_of_a_year_without_data_and_nobody_else() {
        assertThat(reading.announcements(town.officer()))
                .contains(Sentence.of("calendar.missing.now", String.valueOf(YEAR)))
                .isEqualTo(reading.announcements(town.admin()));
        assertThat(reading.announcements(town.preparer())).isEmpty();

        calendar.begin(town.admin(), YEAR);

        assertThat(reading.announcements(town.admin()))
                .doesNotContain(Sentence.of("calendar.missing.now", String.valueOf(YEAR)));
    }

    @Test
    void one_day_is_changed_by_whoever_saw_it_as_it_is() {
        calendar.begin(town.admin(), 2026);

        calendar.change(town.admin(), SPRING.on(), null, SPRING);

        assertThat(reading.years(town.admin()).getFirst().days()).containsExactly(SPRING);
        assertThatThrownBy(() -> calendar.change(town.admin(), SPRING.on(), null, null))
                .isInstanceOf(Refusal.Stale.class);
        calendar.change(town.admin(), SPRING.on(), SPRING, null);
        assertThat(reading.years(town.admin()).getFirst().days()).isEmpty();
        assertThat(audited())
                .startsWith(Sentence.of(
                        "audit.calendar.changed",
                        "2026-02-17",
                        Sentence.of("calendar.said.off", "春节"),
                        Sentence.of("calendar.kind.ordinary")));
    }

    @Test
    void a_day_of_an_unknown_year_or_a_senseless_one_is_refused() {
        refused("calendar.refused.unknownYear", () -> calendar.change(town.admin(), SPRING.on(), null, SPRING));
        calendar.begin(town.admin(), 2026);
        Day monday = new Day(LocalDate.of(2026, 3, 2), true, "调休");
        refused("calendar.problem.weekday", () -> calendar.change(town.admin(), monday.on(), null, monday));
    }

    @Test
    void a_file_is_taken_as_it_was_shown_or_not_at_all() {
        List<Day> file = List.of(SPRING);
        CalendarTakeover seen = calendar.preview(town.admin(), file);
        calendar.take(town.admin(), file, seen, "2026.ics");

        assertThat(reading.years(town.officer()).getFirst().source()).isEqualTo("2026.ics");
        assertThatThrownBy(() -> calendar.take(town.admin(), file, seen, "2026.ics"))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void only_the_administrator_changes_the_calendar_and_no_department_reads_it_here() {
        for (long by : new long[] {town.officer(), town.auditor(), town.preparer(), town.head()}) {
            refused("refusal.administratorsOnly", () -> calendar.begin(by, 2026));
            refused("refusal.administratorsOnly", () -> calendar.change(by, SPRING.on(), null, SPRING));
            refused("refusal.administratorsOnly", () -> calendar.preview(by, List.of(SPRING)));
            assertThat(reading.mayChange(by)).isFalse();
        }
        refused("refusal.financeOnly", () -> reading.years(town.head()));
    }

    @Test
    void a_changed_rule_set_is_a_new_edition_of_the_district() {
        RuleSet changed = edited(RuleSets.national(), 40, 40);

        RuleSet first = rules.add(town.officer(), changed);
        RuleSet second = rules.add(town.admin(), edited(first, 60, 20));

        String code = town.federation().districtCode() + "-national";
        assertThat(rules.all(town.auditor()))
                .containsExactly(second, first, RuleSets.national(), RuleSets.hubei(), RuleSets.sichuan());
        assertThat(first).isEqualTo(changed.as(code, 1));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(rules.all(OFFICE.town().admin())).isEqualTo(RuleSets.builtIn());
        assertThatThrownBy(() -> rules.add(town.admin(), edited(first, 50, 30))).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void rules_that_cannot_be_used_or_change_nothing_make_no_edition() {
        refused("rules.problem.sum", () -> rules.add(town.officer(), edited(RuleSets.national(), 50, 40)));
        refused("rules.problem.unchanged", () -> rules.add(town.officer(), RuleSets.national()));
        refused("refusal.financeOnly", () -> rules.add(town.auditor(), edited(RuleSets.national(), 40, 40)));
        refused("refusal.financeOnly", () -> rules.all(town.preparer()));
        assertThat(rules.all(town.officer())).isEqualTo(RuleSets.builtIn());
    }

    @Test
    void phrases_are_offered_to_those_they_are_meant_for() {
        StockPhrase all = phrases.add(town.admin(), Audience.EVERYBODY, "同意报送。");
        StockPhrase finance = phrases.add(town.officer(), Audience.FINANCE, "请补充佐证。");
        StockPhrase own = phrases.add(town.officer(), Audience.PERSONAL, " 已电话\n核实。 ");

        assertThat(own.text()).isEqualTo("已电话 核实。");
        assertThat(phrases.offered(town.officer())).containsExactly(own, all, finance);
        assertThat(phrases.offered(town.chief())).containsExactly(all, finance);
        assertThat(phrases.offered(town.head())).containsExactly(all);
        assertThat(phrases.offered(OFFICE.town().officer())).isEmpty();
        assertThat(phrases.keeps(town.head())).containsExactly(Audience.PERSONAL);
    }

    @Test
    void phrases_are_changed_only_by_those_who_keep_them() {
        StockPhrase all = phrases.add(town.admin(), Audience.EVERYBODY, "同意报送。");
        StockPhrase own = phrases.add(town.head(), Audience.PERSONAL, "情况属实。");

        refused("phrases.refused.audience", () -> phrases.remove(town.head(), all.id()));
        refused("phrases.refused.audience", () -> phrases.add(town.head(), Audience.FINANCE, "x"));
        refused("phrases.refused.gone", () -> phrases.remove(town.deputyHead(), own.id()));
        refused("phrases.refused.same", () -> phrases.add(town.head(), Audience.PERSONAL, "情况属实。"));
        refused("phrases.refused.empty", () -> phrases.change(town.head(), own.id(), " "));
        refused("phrases.refused.long", () -> phrases.change(town.head(), own.id(), "长".repeat(201)));
        phrases.change(town.head(), own.id(), "情况属实，同意。");
        assertThat(phrases.offered(town.head())).extracting(StockPhrase::text).containsExactly("情况属实，同意。", "同意报送。");
        phrases.remove(town.head(), own.id());
        assertThat(phrases.offered(town.head())).containsExactly(all);
    }

    private List<Sentence> audited() {
        return OFFICE.inTransaction(
                () -> OFFICE
                        .get(AuditEntries.class)
                        .page(town.federation().districtCode(), AuditEntries.Wanted.all(), 0, 10)
                        .stream()
                        .map(AuditEntry::what)
                        .toList());
    }

    private static RuleSet edited(RuleSet base, long output, long benefit) {
        return base.worth(new RuleSet.MaxScores(
                base.maxScores().execution(),
                Map.of(
                        Level1.OUTPUT, Score.of(output),
                        Level1.BENEFIT, Score.of(benefit),
                        Level1.SATISFACTION, Score.of(10)),
                base.maxScores().binding()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().key())
                .isEqualTo(key));
    }
}
