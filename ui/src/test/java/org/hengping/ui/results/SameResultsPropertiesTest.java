package org.hengping.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.ui.paper.PrintedResults.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Act;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.Content;
import org.hengping.ui.paper.Layout;
import org.hengping.ui.paper.PaperFiles;
import org.hengping.ui.paper.PrintedResults;
import org.hengping.ui.paper.SignOff;
import org.hengping.ui.publicpages.RenderedPage;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.summary.PrintedSummary;

/** Whatever finance decides and whatever does not apply: every surface says the same two results with the same grades. */
class SameResultsPropertiesTest {

    private static final SignOff SIGNED = new SignOff("", "李敏 审签", "周岚 审核通过", "第1稿");

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void an_outcome_is_what_a_clerk_gets_with_a_calculator(@ForAll long seed) {
        RandomReview review = RandomReview.approved(seed);
        Outcome outcome = review.outcome();

        BigDecimal claimed = BigDecimal.ZERO;
        BigDecimal decided = BigDecimal.ZERO;
        for (RowOutcome row : outcome.rows()) {
            Score own = own(review, row.piece());
            ReviewedScore score = review.sheet().scores().get(row.piece());
            claimed = claimed.add(own.value());
            decided = decided.add(score == null ? own.value() : score.score().value());
        }
        graded(review, outcome.self(), claimed);
        if (outcome.settled().isPresent()) {
            graded(review, outcome.settled().get(), decided);
        }
    }

    @Property(tries = 24, shrinking = ShrinkingMode.OFF)
    void word_and_excel_say_both_results(@ForAll long seed) throws Exception {
        RandomReview review = RandomReview.approved(seed);
        Layout layout = seed % 3 == 0 ? Layout.PROJECT : Layout.DEPARTMENT;

        paper(review, FileKind.DOCX, layout);
        paper(review, FileKind.XLSX, layout);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void pdf_says_both_results(@ForAll long seed) throws Exception {
        paper(RandomReview.approved(seed), FileKind.PDF, Layout.DEPARTMENT);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void before_the_approval_paper_and_history_say_the_departments_own_result_only(@ForAll long seed) throws Exception {
        RandomReview review = RandomReview.approved(seed).handedIn();
        ExpectedWords expected = new ExpectedWords(review);

        PrintedResults printed = printed(review, FileKind.DOCX, Layout.DEPARTMENT);

        assertThat(printed.totals()).isEqualTo(expected.totals(":")).hasSize(4);
        assertThat(printed.reviewed()).isEmpty();
        assertThat(expected.said(Act.SUBMIT)).containsExactly(expected.selfSaid());
        assertThat(expected.said(Act.APPROVE)).containsExactly(expected.selfSaid());
    }

    @Property(tries = 24, shrinking = ShrinkingMode.OFF)
    void the_public_page_says_both_results_and_no_reason(@ForAll long seed) throws Exception {
        RandomReview review = RandomReview.approved(seed);
        ExpectedWords expected = new ExpectedWords(review);

        String page =
                RenderedPage.form(review.version(), PublicForm.of(review.version(), review.judgment(), review.sheet()));

        String tables = "<html><body>" + page.replaceAll("(?s)(^|</table>).*?(?=<table|$)", "$1") + "</body></html>";
        PrintedResults printed = PrintedResults.of(FileTables.of(tables.getBytes(StandardCharsets.UTF_8)), "自评得分");
        assertThat(printed.totals()).isEqualTo(expected.totals(""));
        assertThat(printed.self()).isEqualTo(expected.own());
        assertThat(printed.reviewed()).isEqualTo(expected.others());
        Rating self = expected.self();
        assertThat(text(page))
                .contains("自评得分" + expected.figure(self) + "自评等级" + expected.grade(self))
                .contains(expected.settled()
                        .map(rating -> "财政复核得分" + expected.figure(rating) + "复核等级" + expected.grade(rating))
                        .orElse("财政复核得分未复核"))
                .doesNotContain("佐证材料不足", "按规则核定", "情况属实");
    }

    /** The scores of the summary are out of 100. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void the_summary_of_the_year_says_both_results(@ForAll long seed) throws Exception {
        RandomReview review = RandomReview.approved(seed);
        ExpectedWords expected = new ExpectedWords(review);
        Rating self = expected.self();

        Map<String, String> row = PrintedSummary.of(review.result());

        Rating counted = expected.settled().orElse(self);
        assertThat(row)
                .containsEntry("自评得分", self.outOfHundred().toString())
                .containsEntry("自评等级", expected.grade(self))
                .containsEntry(
                        "财政复核得分",
                        expected.settled()
                                .map(rating -> rating.outOfHundred().toString())
                                .orElse(""))
                .containsEntry("复核等级", expected.settled().map(expected::grade).orElse(""))
                .containsEntry("计入得分", counted.outOfHundred().toString())
                .containsEntry("计入等级", expected.grade(counted));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void what_is_kept_and_what_the_history_and_the_lists_say_is_the_same(@ForAll long seed) {
        RandomReview review = RandomReview.approved(seed);
        ExpectedWords expected = new ExpectedWords(review);
        Outcome outcome = review.outcome();

        Result result = review.result();

        assertThat(result.marks().self()).isEqualTo(outcome.self());
        assertThat(result.marks().reviewed()).isEqualTo(outcome.settled());
        assertThat(result.marks().counted()).isEqualTo(outcome.settled().orElse(outcome.self()));
        assertThat(expected.said(Act.SUBMIT)).containsExactly(expected.selfSaid());
        assertThat(expected.said(Act.APPROVE)).startsWith(expected.selfSaid(), expected.reviewedSaid());
        assertThat(text(RenderedPage.list(review.version(), result)))
                .contains(outcome.settled().isPresent() ? expected.reviewedSaid() : expected.selfSaid() + "·未复核");
    }

    private static void paper(RandomReview review, FileKind kind, Layout layout) throws Exception {
        ExpectedWords expected = new ExpectedWords(review);

        PrintedResults printed = printed(review, kind, layout);

        Map<String, String> boxes = printed.boxes();
        assertThat(printed.totals()).as("%s", kind).isEqualTo(expected.totals(":"));
        assertThat(printed.self()).isEqualTo(expected.own());
        assertThat(printed.reviewed()).isEqualTo(expected.others());
        assertThat(printed.changes()).extracting(change -> change.subList(1, 3)).isEqualTo(expected.changes());
        assertThat(boxes.get("部门负责人签字")).endsWith(expected.selfSaid());
        assertThat(boxes.get("财政部门审核意见")).contains(expected.selfSaid() + ";" + expected.reviewedSaid());
        assertThat(boxes.containsKey("折算")).isEqualTo(expected.self().rescaled() != null);
        if (boxes.containsKey("折算")) {
            assertThat(boxes.get("折算")).startsWith("自评得分" + expected.how(expected.self()));
            expected.settled()
                    .ifPresent(rating -> assertThat(boxes.get("折算")).contains("财政复核得分" + expected.how(rating)));
        }
    }

    private static PrintedResults printed(RandomReview review, FileKind kind, Layout layout) throws Exception {
        Content content = new Content(review.version().form(), review.judgment().score(), review.outcome(), 2020);
        return PrintedResults.of(FileTables.of(PaperFiles.write(kind, layout, content, SIGNED)));
    }

    private static String text(String page) {
        return plain(page.replaceAll("<[^>]*>", ""));
    }

    /** 优 from 90, 良 from 80, 中 from 60; none where the points are not 100 less what does not apply. */
    private static void graded(RandomReview review, Rating rating, BigDecimal total) {
        Totals totals = review.judgment().score().totals();
        BigDecimal max = review.outcome().rows().stream()
                .map(row -> row.scores().max().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal decisive = total;
        if (!review.version().form().notApplicable().isEmpty()) {
            decisive = total.multiply(BigDecimal.valueOf(100)).divide(max, 2, RoundingMode.HALF_UP);
            assertThat(rating.rescaled().value()).isEqualByComparingTo(decisive);
        }
        int points = decisive.intValue();
        int grade = points >= 90 ? 0 : points >= 80 ? 1 : points >= 60 ? 2 : 3;
        boolean whole = max.compareTo(totals.expectedMaxScore().value()) == 0;
        assertThat(rating.total().value()).isEqualByComparingTo(total);
        assertThat(rating.grade() == null ? -1 : rating.grade().ordinal()).isEqualTo(whole ? grade : -1);
    }

    private static Score own(RandomReview review, PieceId piece) {
        if (piece.equals(PieceId.BUDGET)) {
            Score claimed = review.version().form().budget().selfScore();
            return claimed != null
                    ? claimed
                    : review.judgment().score().execution().computed();
        }
        return review.version().form().indicators().stream()
                .filter(row -> PieceId.row(row.number()).equals(piece))
                .findFirst()
                .orElseThrow()
                .selfScore();
    }
}
