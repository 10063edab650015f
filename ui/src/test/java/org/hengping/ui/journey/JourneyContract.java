package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real input: the women's federation's form, from the draft to the public page, in a real browser. */
@Tag("browser")
abstract class JourneyContract {

    @TempDir
    Path folder;

    abstract Map<String, String> database(Path emptyFolder);

    abstract String name();

    @Test
    void the_form_of_the_womens_federation_goes_its_road() throws Exception {
        try (ServerProcess server =
                        new ServerProcess(database(folder), Path.of("target", "journey-" + name() + ".log"));
                Chromium chromium = new Chromium()) {
            String base = server.url("");
            Person preparer = chromium.person(base).signIn("preparer");
            preparer.picture(name() + "-01-workbench");
            preparer.openFirst();
            sheIsToldWhatIsWrong(preparer);
            sheMendsIt(preparer);
            preparer.act("submit", "");
            assertThat(preparer.see(".title-line")).containsText("待部门负责人审签");

            Person head = chromium.person(base).signIn("head").openFirst();
            theHeadSendsItBack(head);

            preparer.go("/");
            preparer.openFirst();
            sheCorrectsFigures(preparer);
            preparer.act("submit", "");

            head.go("/");
            head.openFirst();
            theHeadSeesWhatChangedAndEndorses(head);

            Person finance = chromium.person(base).signIn("finance");
            financeReviewsAndApproves(finance);
            everybodySeesAllActs(finance);
            everySurfaceNamesBothResults(new BothResults(finance, folder, "98.66", "77.66"), head);
            assertThat(List.of(preparer.complaints, head.complaints, finance.complaints))
                    .allMatch(List::isEmpty);
        }
    }

    private void sheIsToldWhatIsWrong(Person preparer) {
        Locator figures = preparer.see(".figures");
        assertThat(figures).containsText("100.00%");
        assertThat(figures).containsText("按规则 44.00 + 按填报 46.00（9 行待认定）");
        assertThat(preparer.see(".figure").nth(1)).containsText("10.00");
        assertThat(preparer.see(".figure").nth(4)).containsText("90.00");
        assertThat(preparer.see(".figure.err")).containsText("90.00");
        assertThat(preparer.see(".figure.err")).containsText("应为 100.00");
        preparer.picture(name() + "-02-form");

        preparer.see("vaadin-button.act-submit").click();
        Locator dialog = preparer.see("vaadin-dialog.act-dialog");
        assertThat(dialog).containsText("还有 12 项须改正或说明，暂不能送审");
        assertThat(dialog).containsText("分值合计 90.00，应为 100.00");
        assertThat(dialog.locator("vaadin-button[theme~=primary]")).hasCount(0);
        preparer.picture(name() + "-03-refused");
        dialog.locator("vaadin-button").first().click();
    }

    private void sheMendsIt(Person preparer) {
        for (String over : List.of("技能培训", "公益讲堂", "全年救助慰问全区", "婚调委建设")) {
            answer(preparer, over, "群众需求增加，年中追加安排。");
        }
        answer(preparer, "六一慰问贫困儿童", "按每人600元发放，名册已存档。");
        answer(preparer, "全年救助贫困两癌妇女", "按每人3000元以上发放，名册已存档。");
        preparer.openRow("创建区级巾帼文明岗");
        preparer.type("完成值", "13个、11个");
        preparer.picture(name() + "-04-row");
        preparer.fillSatisfaction();
        preparer.answerAll("已核实，另附说明。");
        assertThat(preparer.see(".figure").nth(2)).containsText("分值齐全");
        assertThat(preparer.see(".pane-h .muted").first()).containsText("0 项须处理");
        assertThat(preparer.see(".saved")).containsText("已保存");
    }

    private static void answer(Person preparer, String content, String text) {
        preparer.openRow(content);
        Locator field = preparer.see(".row-pane textarea[placeholder^=改正]").first();
        field.fill(text);
        field.press("Tab");
    }

    private void theHeadSendsItBack(Person head) {
        Locator brief = head.see(".brief");
        assertThat(brief).containsText("自评得分");
        assertThat(brief).containsText("100.00");
        assertThat(brief).containsText("优");
        assertThat(brief).containsText("群众需求增加，年中追加安排。");
        assertThat(brief).containsText("按每人600元发放，名册已存档。");
        head.picture(name() + "-05a-brief");
        head.tab(3);
        head.openRow("公益讲堂");
        head.see(".read-pane").getByLabel("批注（退回后显示在该行）").fill("场次请与台账核对。");
        head.see(".read-pane vaadin-button:has-text('留下批注')").click();
        assertThat(head.see(".read-pane .thread")).containsText("场次请与台账核对。");
        head.picture(name() + "-05-judge");
        head.see("vaadin-button.act-send-back").click();
        Locator dialog = head.see("vaadin-dialog.act-dialog");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).containsText("请写明理由");
        dialog.locator("textarea").fill("第2行和执行数请核实。");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(head.see(".title-line")).containsText("退回重报中");
    }

    private void sheCorrectsFigures(Person preparer) {
        preparer.tab(0);
        for (int line : List.of(0, 1)) {
            preparer.see(".funds-table").getByLabel("全年执行数 B（万元）").nth(line).fill("300");
        }
        preparer.see(".funds vaadin-text-field:has-text('执行自评得分') input").fill("");
        preparer.see(".funds vaadin-text-field:has-text('执行自评得分') input").press("Tab");
        assertThat(preparer.see(".figure").nth(0)).containsText("92.59%");
        assertThat(preparer.see(".figure").nth(1)).containsText("9.26");
        preparer.picture(name() + "-06-funds");
        preparer.tab(2);
        preparer.openRow("公益讲堂");
        assertThat(preparer.see(".row-pane .thread")).containsText("场次请与台账核对。");
        preparer.type("完成值", "27");
        assertThat(preparer.see(".calc-box")).containsText("5.40");
        assertThat(preparer.see(".row-pane .why")).containsText("得分=6.00×27÷30=5.40分");
        preparer.see(".calc-box vaadin-button").click();
        preparer.see(".row-pane vaadin-button:has-text('已处理')").click();
        assertThat(preparer.see(".row-pane .thread .tag.ok")).containsText("已处理");
        preparer.type("偏差原因（未完成或超额）", "场馆维修，三场改在次年。");
        preparer.picture(name() + "-07-corrected");
        preparer.escape("公益讲堂");
    }

    private void theHeadSeesWhatChangedAndEndorses(Person head) {
        assertThat(head.see(".brief")).containsText("27");
        assertThat(head.see(".brief")).containsText("场馆维修，三场改在次年。");
        head.tab(4);
        Locator changes = head.see(".changes").first();
        assertThat(changes).containsText("年度资金总额");
        assertThat(changes).containsText("第 2 行 · 完成值");
        assertThat(changes).containsText("27");
        head.picture(name() + "-08-changes");
        head.act("endorse", "情况属实，同意报送。");
        assertThat(head.see(".title-line")).containsText("待财政局审核");
    }

    /** Three rows lose points, and the grade falls from 优 to 中; nothing is approved before all answers are decided. */
    private void financeReviewsAndApproves(Person finance) {
        finance.openFromQueue("区妇联");
        finance.see("vaadin-button.act-approve").click();
        Locator refused = finance.see("vaadin-dialog.act-dialog");
        assertThat(refused).containsText("条情况说明未裁定，不能通过");
        assertThat(refused.locator("vaadin-button[theme~=primary]")).hasCount(0);
        refused.locator("vaadin-button:has-text('打开清单')").click();
        Locator list = finance.see("vaadin-dialog.decisions");
        assertThat(list.locator(".accept-all")).isDisabled();
        new Reviewer(finance).acceptAnswers("名册和台账已核对");
        finance.tab(2);
        finance.openRow("科学育儿");
        finance.see(".decide-other").click();
        finance.type("财政复核得分", "5");
        assertThat(finance.see(".read-pane")).containsText("请写明理由，得分才会保存");
        finance.type("复核理由（与自评不同时必填）", "社区名单缺一份签到表。");
        assertThat(finance.see(".score.on")).containsText("5.00");
        finance.picture(name() + "-09-review");
        new Reviewer(finance).decide("爱心妈妈", "0", "未见结对台账。");
        new Reviewer(finance).decide("婚调委建设", "0", "调解数据无法核实。");
        assertThat(finance.see(".figure").nth(5)).containsText("复核等级 中");
        finance.see("vaadin-button.act-approve").click();
        Locator dialog = finance.see("vaadin-dialog.act-dialog");
        assertThat(dialog).containsText("复核等级低于自评等级，通过后将征求部门意见。");
        finance.picture(name() + "-09a-approve");
        dialog.locator("textarea").fill("按财政复核得分认定。");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(finance.see(".title-line")).containsText("已通过");
        assertThat(finance.see(".consultation")).containsText("征求部门意见");
    }

    private void everybodySeesAllActs(Person finance) {
        finance.see(".crumb a").first().click();
        finance.see(".timeline").waitFor();
        assertThat(finance.see(".timeline .a-act")).hasText(new String[] {"审核通过", "审签", "送审", "退回", "送审", "年度自评工作开启"});
        assertThat(finance.see(".timeline")).containsText("第2行和执行数请核实。");
        finance.picture(name() + "-10-trace");
    }

    /** Read back from what anybody can take home. */
    private void everySurfaceNamesBothResults(BothResults results, Person head) throws Exception {
        results.inTheHistory();
        results.withTheVersions();
        results.onPaper();
        head.go("/evaluations/" + results.finance().formId());
        head.see(".consultation-agree").click();
        head.see("vaadin-dialog.act-dialog vaadin-button[theme~=primary]").click();
        assertThat(head.see(".consultation")).containsText("无异议");
        results.inPublic();
        results.inTheSummary();
    }
}
