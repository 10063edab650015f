package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a finance officer does with a form on the reviewing desk. */
record Reviewer(Person officer) {

    /** Accepts all explanations of the form in one act, from the open list. */
    void acceptAnswers(String reason) {
        Locator list = officer.see("vaadin-dialog.decisions");
        list.locator("input").last().fill(reason);
        list.locator(".accept-all").click();
        assertThat(list).containsText("没有待裁定的事项");
        list.locator("vaadin-button:has-text('关闭')").click();
    }

    /** Sets another score for a row of the table, with its reason. */
    void decide(String content, String score, String reason) {
        officer.openRow(content);
        officer.see(".decide-other").click();
        officer.type("财政复核得分", score);
        officer.type("复核理由（与自评不同时必填）", reason);
        assertThat(officer.see(".score.on")).containsText(score + ".00");
    }
}
