package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.FormAddress;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Pills;
import org.hengping.ui.part.RowClicks;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.SearchField;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.board.Task;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.FinanceReview;
import org.jspecify.annotations.Nullable;

/**
 * The review queue: what waits for a signature or a decision, with the form beside the list. The list stays while one form after the other is
 * opened beside it, with what was searched and ticked; the pane is made anew for each.
 */
@Route("review/:id?")
@RolesAllowed({"FINANCE_OFFICER", "DEPARTMENT_HEAD"})
class QueueView extends Screen implements BeforeEnterObserver {

    private final CurrentPerson person;
    private final Inbox inbox;
    private final Consulting consulting;
    private final BatchApproval batch;
    private final TaskRows rows;
    private final ListGrid<Task> grid = new ListGrid<>();
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final SearchField search = new SearchField("queue.search", typed -> narrow());
    private final Span count = Tags.text("muted", "");
    private final Button approve;
    private final Abstaining abstaining;
    private Map<Long, Sentence> objections = Map.of();
    private final Pills<Filter> pills =
            new Pills<>(List.of(Filter.values()), choice -> t("queue.filter." + choice), choice -> narrow());
    private @Nullable Long open;

    /** What the list is narrowed to. */
    private enum Filter {
        ALL,
        LATE,
        RETURNED
    }

    QueueView(
            CurrentPerson person,
            Inbox inbox,
            Consulting consulting,
            FinanceReview finance,
            Abstaining abstaining,
            Clock clock) {
        super("queue.title", "queue");
        this.person = person;
        this.inbox = inbox;
        this.consulting = consulting;
        this.abstaining = abstaining;
        this.batch = new BatchApproval(person.id(), consulting, finance, abstaining);
        this.rows = new TaskRows(LocalDate.now(clock));
        this.approve = new Button(t("queue.approve"), click -> batch.ask(grid.getSelectedItems(), this::narrow));
        split.setMaster(grid());
        split.setMasterSize("320px");
        split.setDetailSize("440px");
        split.setExpandMaster(true);
        split.setExpandDetail(false);
        split.addClassName("form-split");
        split.addDetailEscapePressListener(escape -> Address.QUEUE.open());
        split.addBackdropClickListener(click -> Address.QUEUE.open());
        add(head(), filters(), split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = FormAddress.find(event).orElse(null);
        pane(open);
        show();
    }

    private Component head() {
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setEnabled(false);
        boolean finance = person.get().is(org.hengping.core.organization.Role.FINANCE_OFFICER);
        approve.setVisible(finance);
        return new Head(t("queue.title")).crumb(count).acts(approve);
    }

    private Component filters() {
        return Tags.box("filters", search, pills);
    }

    private Component grid() {
        grid.setSizeFull();
        grid.ticked();
        grid.part("queue.due", ColumnWidth.px(120), rows::when)
                .part(
                        "queue.department",
                        ColumnWidth.grow(2),
                        task -> Tags.box(
                                "q",
                                Tags.text("strong", task.department().shortName()),
                                Tags.text("muted", task.department().name()),
                                TaskRows.abstaining(task, objections)))
                .part(
                        "queue.step",
                        ColumnWidth.grow(1).whenRoomy(),
                        task -> Tags.stage(task.evaluation().stage(), false))
                .text(
                        "queue.version",
                        ColumnWidth.px(84).whenRoomy(),
                        task -> t("form.version", task.evaluation().version()));
        grid.setPartNameGenerator(task -> Long.valueOf(id(task)).equals(open) ? "open" : null);
        RowClicks.on(grid, task -> Address.queue(id(task)).open());
        grid.addSelectionListener(
                change -> approve.setEnabled(!change.getAllSelectedItems().isEmpty()));
        return grid;
    }

    /** After the list was narrowed or shortened: what cannot be seen in it is not open beside it either. */
    private void narrow() {
        List<Task> shown = show();
        pane(shown.stream()
                .map(QueueView::id)
                .filter(id -> id.equals(open))
                .findFirst()
                .orElse(null));
    }

    private void pane(@Nullable Long form) {
        split.setDetail(
                form == null
                        ? null
                        : new QueuePane(consulting.open(person.id(), form), abstaining.why(person.id(), form)));
    }

    /** Reads the list afresh; what is ticked stays ticked as long as it can be seen. */
    private List<Task> show() {
        List<Task> waiting = inbox.waiting(person.id()).stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .toList();
        objections = abstaining.why(person.id(), waiting);
        List<Task> shown = waiting.stream().filter(this::wanted).toList();
        Set<Long> ticked = grid.getSelectedItems().stream().map(QueueView::id).collect(Collectors.toSet());
        grid.setItems(shown);
        grid.asMultiSelect()
                .setValue(
                        shown.stream().filter(task -> ticked.contains(id(task))).collect(Collectors.toSet()));
        grid.setEmptyStateText(t("queue.empty"));
        count.setText(t("queue.count", shown.size(), waiting.size()));
        return shown;
    }

    private static long id(Task task) {
        return task.evaluation().id();
    }

    private boolean wanted(Task task) {
        boolean named = task.department().matches(search.getValue());
        return named
                && switch (pills.value()) {
                    case ALL -> true;
                    case LATE -> task.late();
                    case RETURNED -> task.evaluation().version() > 1;
                };
    }
}
