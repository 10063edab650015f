package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.PreflightLine;
import org.hengping.workflow.round.PreflightMend;

/** The pre-flight list: each line says what, whom it concerns, and where it is mended. */
final class PreflightList extends Div {

    private final boolean administrator;

    PreflightList(List<PreflightLine> checks, boolean administrator) {
        this.administrator = administrator;
        addClassName("preflight");
        long errors = checks.stream().filter(PreflightLine::blocks).count();
        String kind = errors > 0 ? "err" : checks.isEmpty() ? "ok" : "warn";
        add(Tags.notice(kind, t("round.preflight." + kind, String.valueOf(errors), String.valueOf(checks.size()))));
        if (!checks.isEmpty()) {
            VirtualList<PreflightLine> lines = new VirtualList<>();
            lines.setItems(checks);
            lines.setRenderer(new ComponentRenderer<>(this::line));
            lines.setHeight(Math.min(checks.size() * 34, 306) + "px");
            add(lines);
        }
    }

    private Component line(PreflightLine check) {
        return Tags.box(
                "preflight-line",
                Tags.tag(Tags.kind(check.level()), say(check.level())),
                Tags.text("grow", say(check.sentence())),
                mend(check.mend()));
    }

    private Component mend(PreflightMend mend) {
        Span words = Tags.text("muted", t("round.mend." + mend));
        return switch (mend) {
            case HERE -> words;
            case PEOPLE -> administrator ? new Anchor("admin/people", t("round.mend.go.PEOPLE")) : words;
            case CALENDAR -> administrator ? new Anchor("admin/calendar", t("round.mend.go.CALENDAR")) : words;
            case ROUNDS -> new Anchor("rounds", t("round.mend.go.ROUNDS"));
        };
    }
}
