package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Stage;
import org.hengping.ui.admin.Decisions;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.DoneTask;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.board.InboxOverview;
import org.hengping.workflow.board.Task;
import org.hengping.workflow.deadline.CalendarReading;
import org.hengping.workflow.road.ConsultationReading;

/** The workbench: what waits for me now, what I did, what I started; for finance the round at a glance. */
@Route("")
@PermitAll
class WorkbenchView extends Screen {

    private final TaskRows rows;

    WorkbenchView(
            Inbox inbox,
            CalendarReading calendar,
            Abstaining abstaining,
            ConsultationReading consultations,
            Decisions decisions,
            CurrentPerson person,
            Clock clock) {
        super("workbench.title", "scroll", "workbench");
        rows = new TaskRows(LocalDate.now(clock));
        Div side = Tags.box("side");
        inbox.overview(person.id()).ifPresent(overview -> side.add(glance(overview)));
        List<DoneTask> done = inbox.done(person.id());
        side.add(recent(done));
        add(head(LocalDate.now(clock)), new CalendarNotice(calendar.announcements(person.id())));
        long me = person.id();
        add(new KeptNotice(me, () -> Stream.concat(inbox.waiting(me).stream(), inbox.started(me).stream())
                .toList()));
        add(decisions.of(person.id(), this::again));
        add(new HearingList(consultations.waiting(person.id())));
        add(Tags.box("bench", lists(inbox, abstaining, person, done), side));
    }

    /** Once something was decided here, the page and the counts around it are asked again. */
    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }

    private static Component head(LocalDate today) {
        return new Head(t("workbench.title")).crumb(new Span(t("workbench.today", today)));
    }

    private Component lists(Inbox inbox, Abstaining abstaining, CurrentPerson person, List<DoneTask> done) {
        List<Task> waiting = inbox.waiting(person.id());
        List<Task> started = inbox.started(person.id());
        TabSheet lists = new TabSheet();
        lists.addClassNames("card", "lists");
        lists.add(
                tab("workbench.waiting", waiting.size()),
                rows.toDo(waiting, abstaining.why(person.id(), waiting), t("workbench.nothingWaits")));
        lists.add(tab("workbench.done", done.size()), acts(done));
        lists.add(tab("workbench.started", started.size()), rows.toLookAt(started, t("workbench.nothingStarted")));
        if (person.get().is(Role.FINANCE_OFFICER) || person.get().is(Role.AUDITOR)) {
            inbox.overview(person.id())
                    .ifPresent(overview -> lists.add(
                            tab("workbench.all", overview.sums().total()),
                            rows.toLookAt(overview.tasks(), t("workbench.nothingStarted"))));
        }
        return lists;
    }

    private static Tab tab(String key, int count) {
        return new Tab(new Span(t(key)), Tags.text("count", String.valueOf(count)));
    }

    private static Component acts(List<DoneTask> done) {
        Div list = Tags.box("todo");
        if (done.isEmpty()) {
            list.add(Tags.text("empty", t("workbench.nothingDone")));
        }
        done.forEach(act -> list.add(act(act)));
        return list;
    }

    private static Component act(DoneTask done) {
        RouterLink link =
                Address.form(done.entry().evaluationId()).link(done.department().shortName());
        return Tags.box(
                "act-row",
                Tags.text("muted", Moments.minute(done.entry().at())),
                Tags.text("strong", say(done.entry().act())),
                link,
                Tags.text("muted", done.entry().opinion()));
    }

    private Component recent(List<DoneTask> done) {
        Div card = Tags.box("card pad", new H2(t("workbench.recent")));
        if (done.isEmpty()) {
            card.add(Tags.text("muted", t("workbench.nothingDone")));
        }
        done.stream()
                .limit(5)
                .forEach(act -> card.add(Tags.box(
                        "tl",
                        Tags.text("muted", Moments.day(act.entry().at(), rows.today())),
                        new Span(say(act.entry().act()) + " " + act.department().shortName()))));
        return card;
    }

    private static Component glance(InboxOverview overview) {
        int all = overview.sums().total();
        int done = count(overview, Stage.APPROVED) + count(overview, Stage.DISCLOSED);
        Div bar = Tags.box("stack");
        Div legend = Tags.box("legend");
        for (Stage stage : Stage.values()) {
            int count = count(overview, stage);
            Span segment = Tags.text("seg", "");
            segment.addClassName("step-" + stage.ordinal());
            segment.getStyle().set("--n", String.valueOf(count));
            bar.add(segment);
            Span swatch = Tags.text("sw", "");
            swatch.addClassName("step-" + stage.ordinal());
            legend.add(Tags.box("leg", swatch, Tags.text("grow", say(stage)), Tags.text("num", String.valueOf(count))));
        }
        int exempt = overview.sums().exempt();
        if (exempt > 0) {
            legend.add(Tags.box("leg", Tags.text("muted", t("workbench.exempt", exempt))));
        }
        Div big = Tags.box(
                "bigno", Tags.text("big-n", String.valueOf(done)), Tags.text("muted", t("workbench.approvedOf", all)));
        if (overview.late() > 0) {
            RouterLink late = Address.OVERDUE.link(t("workbench.late", overview.late()));
            late.addClassNames("tag", "late");
            big.add(late);
        }
        return Tags.box("card pad", new H2(overview.round().title()), big, bar, legend);
    }

    private static int count(InboxOverview overview, Stage stage) {
        return overview.sums().at(stage);
    }
}
