package org.hengping.ui.check;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.hengping.core.findings.Finding;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Wording;

/** What is said about one file, under its name, the gravest first. */
final class CheckedFindings extends Div {

    private final Wording words;

    CheckedFindings(Wording words) {
        this.words = words;
        addClassNames("find-list", "check-findings");
        setVisible(false);
    }

    void show(Checked file) {
        removeAll();
        setVisible(true);
        add(Tags.box(
                "check-findings-head",
                new H2(file.name()),
                Tags.text("muted", CheckedTable.about(file)),
                CheckedTable.outcome(file)));
        if (file.report() == null) {
            add(Tags.notice("err", file.why() == null ? "" : say(file.why())));
        } else if (file.findings().isEmpty()) {
            add(Tags.notice("ok", t("check.clean")));
        }
        file.findings().forEach(finding -> add(finding(file, finding)));
    }

    private Div finding(Checked file, Finding finding) {
        return Tags.box(
                "find " + Tags.kind(finding.level()),
                Tags.tag(Tags.kind(finding.level()), say(finding.level())),
                Tags.text("find-where", words.say(file.place(finding))),
                Tags.text("find-text", say(finding.message())));
    }
}
