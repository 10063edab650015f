package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.db.ReleasedDatabase;
import org.hengping.db.ReleasedFacts;
import org.hengping.db.ReleasedFacts.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of today, started on the database of an earlier release: everybody finds what they left, and goes on with it. */
@Tag("browser")
abstract class UpgradeJourneyContract {

    private static final Pattern FIGURES = Pattern.compile("<dl class=\"figures\">.*?</dl>", Pattern.DOTALL);
    private static final Map<String, String> GRADES = Map.of("EXCELLENT", "优", "GOOD", "良", "FAIR", "中", "POOR", "差");

    /** The sample ends in the morning of that day. */
    private static final String DAY = "2026-05-20T15:00";

    @TempDir
    Path folder;

    abstract Map<String, String> database(Path emptyFolder);

    abstract String name();

    @Test
    void everybody_goes_on_where_they_were() throws Exception {
        Map<String, String> database = new HashMap<>(database(folder));
        database.put("HENGPING_CLOCK_STARTS_AT", DAY);
        ReleasedDatabase.unpack(database.get("SPRING_DATASOURCE_URL"));
        try (ServerProcess server = new ServerProcess(database, Path.of("target", "upgrade-" + name() + ".log"));
                Chromium chromium = new Chromium()) {
            readersFindWhatWasPublic(new Guest(server));
            officersFindWhatWasApproved(chromium.person(server.url("")));
            aHeadSignsWhatLayOnTheDesk(chromium.person(server.url("")));
        }
    }

    /** With the score and the grade that were public, and nothing else. */
    private static void readersFindWhatWasPublic(Guest guest) throws Exception {
        List<Fact> shown = ReleasedFacts.of("disclosure").stream()
                .filter(fact -> fact.value(2).equals("public"))
                .toList();
        for (Fact fact : shown) {
            String address = "/public/form/" + ReleasedFacts.evaluation(fact.department(), fact.fiscalYear());
            Fact result = result(fact);
            String page = guest.get(address).body();
            assertThat(guest.get("/public/430112/" + fact.fiscalYear()).body()).contains(address);
            assertThat(page).contains(fact.value(1));
            assertThat(figures(page)).contains(result.value(1), GRADES.get(result.value(2)));
        }
        long hidden = ReleasedFacts.evaluation("茶亭镇", 2025);
        assertThat(guest.get("/public/form/" + hidden).statusCode()).isEqualTo(404);
    }

    /** The claim above the computed score among them that nobody had decided. */
    private void officersFindWhatWasApproved(Person finance) {
        finance.signIn("finance");
        for (String department : List.of("高塘岭街道", "月亮岛街道", "书堂山街道")) {
            finance.go("/evaluations/" + ReleasedFacts.evaluation(department, 2025));
            Fact result = ReleasedFacts.of("result").stream()
                    .filter(fact -> fact.department().equals(department) && fact.fiscalYear() == 2025)
                    .findFirst()
                    .orElseThrow();
            assertThat(finance.see(".title-line")).containsText("已通过");
            assertThat(finance.see(".figures")).containsText(result.value(1));
            assertThat(finance.see(".figures")).containsText(GRADES.get(result.value(2)));
        }
        finance.picture(name() + "-upgraded-approved");
        assertThat(finance.complaints).isEmpty();
    }

    private void aHeadSignsWhatLayOnTheDesk(Person head) {
        head.signIn("wl-head").openFirst();
        assertThat(head.see(".title-line")).containsText("望城区文化旅游广电体育局");
        head.act("endorse", "情况属实，同意报送。");
        assertThat(head.see(".title-line")).containsText("待财政局审核");
        head.picture(name() + "-upgraded-endorsed");
        assertThat(head.complaints).isEmpty();
    }

    private static Fact result(Fact disclosure) {
        return ReleasedFacts.of("result").stream()
                .filter(fact -> fact.department().equals(disclosure.department())
                        && fact.fiscalYear() == disclosure.fiscalYear())
                .filter(fact -> fact.value(0).equals(disclosure.value(0)))
                .findFirst()
                .orElseThrow();
    }

    private static String figures(String page) {
        Matcher figures = FIGURES.matcher(page);
        assertThat(figures.find()).isTrue();
        return figures.group();
    }
}
