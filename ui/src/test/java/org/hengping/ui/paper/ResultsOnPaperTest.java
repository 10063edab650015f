package org.hengping.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judged;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.Version;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.sheet.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The official form names both results, each in its own column and with its own grade; finance's box says what was changed and why. */
class ResultsOnPaperTest {

    private static final ReviewSheet BLANK = ReviewSheet.blank(1, 1);

    /** 30 lectures were promised, 27 held: 5.40 by the rule, 6.00 claimed. */
    private static final EvaluationForm CLAIMING = GoodForm.with(2, "27", "6.00", "场馆维修");

    private static final ReviewSheet CUT = BLANK.scored(
                    PieceId.BUDGET, new ReviewedScore(Score.of("1"), Ground.OTHER, "结转未计入"))
            .scored(PieceId.row(2), new ReviewedScore(Score.of("5.40"), Ground.COMPUTED, ""))
            .scored(PieceId.row(3), new ReviewedScore(Score.of("2"), Ground.OTHER, "缺签到表"))
            .scored(PieceId.row(12), new ReviewedScore(Score.of("10"), Ground.CONFIRMED, ""));

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void a_lowered_grade_stands_beside_the_departments_own(FileKind kind) throws Exception {
        for (Layout layout : Layout.values()) {
            PrintedResults printed = printed(kind, layout, Reviewed.approved(CLAIMING, CUT));

            assertThat(printed.totals()).containsExactly("100.00", "100.00", "86.40", "自评等级:优", "复核等级:良");
            assertThat(printed.self()).hasSize(18).startsWith("10.00", "6.00", "6.00", "6.00");
            assertThat(printed.reviewed()).hasSize(18).startsWith("1.00", "6.00", "5.40", "2.00");
            assertThat(printed.boxes().get("部门负责人签字")).isEqualTo("李敏2026-03-0509:12审签情况属实,同意报送。自评得分100.00(优)");
            assertThat(printed.boxes().get("财政部门审核意见"))
                    .startsWith("周岚2026-03-0915:40审核通过按复核得分认定。自评得分100.00(优);财政复核得分86.40(良);")
                    .endsWith("行未复核(带*),按自评得分计入");
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void changed_rows_stand_in_finances_box_with_their_reasons(FileKind kind) throws Exception {
        PrintedResults printed = printed(kind, Layout.DEPARTMENT, Reviewed.approved(CLAIMING, CUT));

        assertThat(printed.changes())
                .containsExactly(
                        List.of("预算执行", "10.00", "1.00", "结转未计入"),
                        List.of(
                                "第2行开展至少30场家庭教育、法律知识、婚姻家庭、心理健康等公益讲堂",
                                "6.00",
                                "5.40",
                                "目标≥30场,完成27场,完成率90.00%,得分=6.00×27÷30=5.40分"),
                        List.of("第3行指导开展科学育儿、亲子早教进社区工作,帮助更多的家庭缓解养育难题", "6.00", "2.00", "缺签到表"));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void before_the_approval_there_is_the_departments_own_result_and_no_other(FileKind kind) throws Exception {
        Version version = version(CLAIMING);
        Outcome underWay = Outcome.of(version, Judged.of(version), CUT, true);
        Content waiting = new Content(CLAIMING, Judged.of(version).score(), underWay, 2020);

        for (Content content : List.of(Reviewed.draft(CLAIMING, 2020), waiting)) {
            PrintedResults printed = printed(kind, Layout.DEPARTMENT, content);

            assertThat(printed.totals()).containsExactly("100.00", "100.00", "自评等级", "优");
            assertThat(printed.reviewed()).isEmpty();
            assertThat(printed.changes()).isEmpty();
            assertThat(printed.boxes().get("财政部门审核意见")).doesNotContain("财政复核得分");
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void where_something_does_not_apply_each_result_is_rescaled_by_name(FileKind kind) throws Exception {
        EvaluationForm form = without(CLAIMING);

        PrintedResults printed = printed(kind, Layout.DEPARTMENT, Reviewed.approved(form, CUT));

        assertThat(printed.totals()).containsExactly("70.00", "70.00", "56.40", "自评等级:优", "复核等级:良");
        assertThat(printed.boxes().get("折算"))
                .isEqualTo("自评得分70.00×100÷70.00=100.00(优)财政复核得分56.40×100÷70.00=80.57(良)等级按折算后的得分评定;不适用的行以灰底列示,不计分");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void an_approval_of_before_says_that_it_is_one(FileKind kind) throws Exception {
        Version version = version(CLAIMING);
        Judgment judgment = Judged.of(version);
        ReviewSheet earlier = new ReviewSheet(1, 1, Map.of(), Map.of(), null, 1, "a".repeat(64));
        Content content = new Content(CLAIMING, judgment.score(), Outcome.of(version, judgment, earlier, false), 2020);

        PrintedResults printed = printed(kind, Layout.DEPARTMENT, content);

        assertThat(printed.totals()).containsExactly("100.00", "100.00", "100.00", "自评等级:优", "复核等级:优");
        assertThat(printed.boxes().get("财政部门审核意见")).endsWith("财政复核得分100.00(优);按原规则通过");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_is_public_has_the_figures_of_both_and_no_reason(FileKind kind) throws Exception {
        Version version = version(CLAIMING);
        Judgment judgment = Judged.of(version);
        ReviewSheet frozen = ReviewSheetText.frozen(
                CUT, Outcome.of(version, judgment, CUT, true).verdict(), version.hash());
        PublicForm form = PublicForm.of(version, judgment, frozen);

        PrintedResults printed =
                printed(kind, Layout.DEPARTMENT, new Content(form.form(), form.score(), form.outcome(), 2020));

        assertThat(printed.totals()).containsExactly("100.00", "100.00", "86.40", "自评等级:优", "复核等级:良");
        assertThat(printed.changes()).hasSize(3).allMatch(row -> row.size() == 3);
        assertThat(printed.changes().getFirst()).containsExactly("预算执行", "10.00", "1.00");
    }

    private static EvaluationForm without(EvaluationForm form) {
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                List.of(new NotApplicable(null, Level1.BENEFIT, "机构撤并")),
                List.of());
    }

    private static Version version(EvaluationForm form) {
        return Version.freeze(1, 1, form, RuleSets.national(), Instant.EPOCH, 1);
    }

    private static PrintedResults printed(FileKind kind, Layout layout, Content content) throws Exception {
        return PrintedResults.of(FileTables.of(PaperFiles.write(kind, layout, content, Reviewed.SIGNED)));
    }
}
