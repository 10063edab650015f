package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.core.findings.Mended.fix;
import static org.hengping.core.findings.Mended.noticed;

import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.PieceText;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a finding, and where nothing is. */
class FixTest {

    private static final EvaluationForm EXAMPLE = Example.womensFederation();

    @Test
    void the_womens_federation_is_offered_exactly_this() {
        assertThat(noticed(EXAMPLE).stream()
                        .filter(finding -> finding.fix() != null)
                        .map(finding ->
                                finding.key() + " " + finding.fix().label().key()
                                        + finding.fix().label().arguments()))
                .containsExactlyInAnyOrder(
                        "PER_ITEM_INCOMPLETE@row/4.actual fix.change[13个、11个]",
                        "NARRATIVE_CONFLICT@row/4.actual fix.change[13个、11个]",
                        "TEMPLATE_WORDING@goals.planned fix.renumber[]",
                        "DIRECTION_UNKNOWN@row/1.target fix.write[≥5期]",
                        "DIRECTION_UNKNOWN@row/3.target fix.write[≥10个村（社区）]",
                        "NOT_APPLICABLE_ROW@row/11.content fix.removeRow[]",
                        "NOT_APPLICABLE_ROW@row/14.content fix.removeRow[]");
    }

    @Test
    void every_fix_of_the_example_holds() {
        Mended.everyFixHolds(EXAMPLE, RuleSets.national());
        Mended.everyFixHolds(EXAMPLE, RuleSets.hubei());
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void a_planted_mistake_is_mended(Plant plant) {
        EvaluationForm form =
                plant.in(fix(EXAMPLE, Rule.TEMPLATE_WORDING, PieceId.GOALS).on(EXAMPLE));

        EvaluationForm mended = fix(form, plant.rule(), plant.piece()).on(form);

        assertThat(text(mended, plant.piece())).contains(plant.mended());
        Mended.fixesHold(
                form, RuleSets.national(), finding -> finding.place().piece().equals(plant.piece()));
    }

    @Test
    void goals_stay_numbered_and_give_the_same_findings() {
        EvaluationForm mended =
                fix(EXAMPLE, Rule.TEMPLATE_WORDING, PieceId.GOALS).on(EXAMPLE);

        assertThat(mended.goals().planned())
                .startsWith("1、家庭教育")
                .contains("\n9、健全")
                .doesNotContain("指标1");
        assertThat(goals(mended)).isEqualTo(goals(EXAMPLE)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            创评妇女儿童之家11个、巾帼文明岗13个 | 13个、11个
            创评巾帼文明岗13个，妇女儿童之家11个 | 13个、11个
            创评11个妇女儿童之家和13个巾帼文明岗 | 13个、11个
            创评13个巾帼文明岗，11个妇女儿童之家 | 13个、11个
            """)
    void items_stand_in_the_order_of_the_content(String achieved, String actual) {
        EvaluationForm form = written(PieceId.GOALS, Map.of(FormColumn.ACHIEVED, achieved));

        assertThat(fix(form, Rule.PER_ITEM_INCOMPLETE, PieceId.row(4)).label())
                .isEqualTo(Sentence.of("fix.change", actual));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"创评巾帼文明岗13个", "创评巾帼文明岗13个，妇女儿童之家10余个", "创评巾帼文明岗13个，妇女儿童之家11个；新增巾帼文明岗12个", "创评巾帼文明岗和妇女儿童之家24个"})
    void nothing_is_proposed_where_the_text_does_not_say_it(String achieved) {
        EvaluationForm form = written(PieceId.GOALS, Map.of(FormColumn.ACHIEVED, achieved));

        assertThat(offered(form, Rule.PER_ITEM_INCOMPLETE, Rule.NARRATIVE_CONFLICT))
                .isEmpty();
    }

    @Test
    void an_empty_row_stays_where_its_group_lacks_points_or_evidence_hangs_on_it() {
        EvaluationForm attached = new EvaluationForm(
                EXAMPLE.header(),
                EXAMPLE.budget(),
                EXAMPLE.functions(),
                EXAMPLE.goals(),
                EXAMPLE.indicators(),
                List.of(),
                List.of(),
                List.of(new Piece.Attachment(11, "名册.pdf", 1, "0".repeat(64))));

        assertThat(offered(EXAMPLE, Rule.NOT_APPLICABLE_ROW)).doesNotContain(PieceId.row(17));
        assertThat(offered(attached, Rule.NOT_APPLICABLE_ROW)).containsExactly(PieceId.row(14));
    }

    @Test
    void an_empty_row_goes_and_comes_back() {
        Fix fix = fix(EXAMPLE, Rule.NOT_APPLICABLE_ROW, PieceId.row(11));

        EvaluationForm mended = fix.on(EXAMPLE);

        assertThat(mended.indicators())
                .extracting(Indicator::number)
                .hasSize(16)
                .doesNotContain(11);
        assertThat(fix.undo(EXAMPLE).on(mended)).isEqualTo(EXAMPLE);
    }

    @Test
    void a_row_of_nothing_but_dots_goes_as_a_whole() {
        EvaluationForm form = written(PieceId.row(14), Map.of(FormColumn.CONTENT, "……", FormColumn.TARGET, "……"));

        assertThat(offered(EXAMPLE, Rule.TEMPLATE_WORDING)).containsExactly(PieceId.GOALS);
        EvaluationForm numbered =
                fix(form, Rule.TEMPLATE_WORDING, PieceId.GOALS).on(form);
        assertThat(fix(numbered, Rule.TEMPLATE_WORDING, PieceId.row(14)).removed())
                .containsExactly(PieceId.row(14));
    }

    @Test
    void a_hint_among_words_that_are_meant_is_left_to_a_person() {
        EvaluationForm form = written(PieceId.FUNCTIONS, Map.of(FormColumn.TEXT, "维护权益（200字以内），服务儿童。"));

        assertThat(noticed(form)).extracting(Finding::key).contains("TEMPLATE_WORDING@functions");
        assertThat(offered(form, Rule.TEMPLATE_WORDING)).isEmpty();
    }

    private static List<String> goals(EvaluationForm form) {
        return noticed(form).stream()
                .filter(finding -> finding.rule().name().contains("GOAL"))
                .map(finding -> finding.key() + finding.message().arguments())
                .toList();
    }

    private static List<PieceId> offered(EvaluationForm form, Rule... rules) {
        return noticed(form).stream()
                .filter(finding -> List.of(rules).contains(finding.rule()) && finding.fix() != null)
                .map(finding -> finding.place().piece())
                .toList();
    }

    private static String text(EvaluationForm form, PieceId piece) {
        return form.pieces().stream()
                .filter(one -> one.id().equals(piece))
                .map(PieceText::write)
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationForm written(PieceId piece, Map<FormColumn, String> columns) {
        return PieceEdit.write(EXAMPLE, new Place(piece, null), columns, Sentence.of("plant"))
                .orElseThrow()
                .on(EXAMPLE);
    }
}
