package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hengping.HengpingApplication;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.day.Stopwatch;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Version;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A department claims all points in forty rows of which it did half: what that costs the finance officer. */
@Tag("browser")
class FortyDifferencesTest {

    private static final int ROWS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ConfigurableApplicationContext server;
    private static Chromium chromium;

    private Person finance;
    private long evaluation;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(HengpingApplication.class)
                .profiles("demo")
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:forty;DB_CLOSE_DELAY=-1",
                        "--hengping.clock.starts-at=" + OfficeDay.BEGIN,
                        "--hengping.reminders.scheduled=false");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void all_explanations_are_accepted_with_one_reason_and_two_clicks() {
        claimsInFull("jt", "区交通局");

        Duration spent = decides(".accept-all", "已逐行核对台账。");

        assertThat(sheet().reviewSheet().scores().values())
                .hasSize(ROWS)
                .extracting(ReviewedScore::ground, ReviewedScore::reason)
                .containsOnly(tuple(Ground.ANSWER_ACCEPTED, "已逐行核对台账。"));
        assertThat(spent).isLessThan(PATIENCE);
        finance.act("approve", "同意。");
        assertThat(finance.see(".title-line")).containsText("已通过");
    }

    @Test
    void all_computed_scores_are_taken_with_two_clicks() {
        claimsInFull("ty", "区退役军人局");

        Duration spent = decides(".compute-all", "");

        assertThat(sheet().reviewSheet().scores().values())
                .hasSize(ROWS)
                .extracting(ReviewedScore::ground)
                .containsOnly(Ground.COMPUTED);
        assertThat(spent).isLessThan(PATIENCE);
        assertThat(finance.see(".figures")).containsText("财政复核得分");
    }

    /** From the form as it opens to the last decision as it is shown. */
    private Duration decides(String all, String reason) {
        Stopwatch watch = Stopwatch.start();
        finance.see(".decisions-bar vaadin-button").click();
        Locator list = finance.see("vaadin-dialog.decisions");
        assertThat(list.locator(".decision-line")).hasCount(ROWS);
        if (!reason.isEmpty()) {
            list.locator("input").last().fill(reason);
        }
        list.locator(all).click();
        assertThat(list).containsText("没有待裁定的事项");
        Duration spent = watch.elapsed();
        System.out.println(
                "40 differences: " + all + ", " + spent.toMillis() + " ms, " + reason.length() + " characters");
        list.locator("vaadin-button:has-text('关闭')").click();
        assertThat(sheet().outcome().open().none()).isTrue();
        return spent;
    }

    private Sheet sheet() {
        return server.getBean(Consulting.class).open(person("finance"), evaluation);
    }

    private void claimsInFull(String office, String department) {
        long preparer = person(office + "-preparer");
        long head = person(office + "-head");
        evaluation = server.getBean(Inbox.class)
                .waiting(preparer)
                .getFirst()
                .evaluation()
                .id();
        Drafting drafting = server.getBean(Drafting.class);
        Draft draft = draft(preparer);
        List<Change> changes = claims(draft.form()).pieces().stream()
                .map((Piece piece) -> Change.save(piece, draft.revision(piece.id())))
                .toList();
        drafting.save(preparer, evaluation, changes);
        drafting.submit(preparer, evaluation, draft(preparer).revision(), "");
        server.getBean(HeadReview.class).endorse(head, evaluation, seen(), "");
        finance = chromium.person("http://localhost:" + server.getEnvironment().getProperty("local.server.port"))
                .signIn("finance");
        finance.openFromQueue(department);
    }

    private Version.Seen seen() {
        return Objects.requireNonNull(sheet().version()).seen();
    }

    private Draft draft(long preparer) {
        return Objects.requireNonNull(
                server.getBean(Consulting.class).open(preparer, evaluation).draft());
    }

    private static long person(String login) {
        return server.getBean(JdbcClient.class)
                .sql("SELECT id FROM person WHERE login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private static EvaluationForm claims(EvaluationForm draft) {
        Amount money = Amount.of("300");
        FundingLine spent = new FundingLine("年度资金总额", money, money, null);
        FundingLine treasury = new FundingLine("财政拨款", money, money, null);
        return new EvaluationForm(
                new Header(draft.header().departmentName(), 3, "填报人", "0731-88061234", null),
                new BudgetExecution(spent, List.of(treasury), null),
                new Functions("承担职责范围内的行政管理与公共服务。"),
                new AnnualGoals("完成年度重点任务。", "年度重点任务已完成。"),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(FortyDifferencesTest::row)
                        .toList(),
                List.of(),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> new Answer("SCORE_DIFFERS@row/" + row + ".selfScore", "另有台账" + row + "。"))
                        .toList());
    }

    private static Indicator row(int number) {
        Level1 level1 = number <= 25 ? Level1.OUTPUT : number <= 35 ? Level1.BENEFIT : Level1.SATISFACTION;
        Score points = Score.of(level1 == Level1.BENEFIT ? 3 : 2);
        String name = level1 == Level1.OUTPUT ? "数量指标" : level1 == Level1.BENEFIT ? "社会效益指标" : "服务对象满意度指标";
        return new Indicator(
                number,
                new Indicator.Levels(level1, name, ""),
                "第" + number + "类走访",
                "≥100次",
                "50次",
                new Indicator.Points(points, points),
                new Indicator.Shortfall("另有台账", ""),
                null);
    }
}
