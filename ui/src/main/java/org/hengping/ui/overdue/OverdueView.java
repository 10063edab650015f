package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Urgency;
import org.hengping.ui.part.CountsChanged;
import org.hengping.ui.part.Narrow;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardFilter;
import org.hengping.workflow.board.BoardLine;
import org.hengping.workflow.board.Overseeing;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.reminder.Reminding;

/** The desk board (逾期督办): who is late, on whose desk, and what to do about it. Administrators and auditors look on. */
@Route("overdue")
@RolesAllowed({"FINANCE_OFFICER", "SYSTEM_ADMINISTRATOR", "AUDITOR"})
class OverdueView extends Div implements HasDynamicTitle {

    private static final int PAGE = 500;
    private static final int LONGEST_CIRCULAR = 2000;

    private final transient Overseeing overseeing;
    private final transient ExtensionRequests requests;
    private final transient Extending extending;
    private final transient BoardActs acts;
    private final transient Wording words;
    private final long person;
    private final boolean officer;
    private final BoardHead head;
    private final BoardTiles tiles;
    private final BoardGrid grid;
    private final TextField typed = new TextField();
    private final Select<String> group = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final NativeButton waiting = new NativeButton();
    private final Div narrowFilters = Tags.box("filters");
    private transient BoardFilter filter = BoardFilter.LATE;
    private transient Board board;

    OverdueView(
            CurrentPerson current,
            Overseeing overseeing,
            ExtensionRequests requests,
            Extending extending,
            Exempting exempting,
            Reminding reminding) {
        this.overseeing = overseeing;
        this.requests = requests;
        this.extending = extending;
        this.person = current.id();
        this.officer = current.get().is(Role.FINANCE_OFFICER);
        this.words = Wording.of(UI.getCurrent().getLocale());
        this.acts = new BoardActs(person, reminding, extending, exempting, this::acted);
        addClassNames("view", "board");
        head = new BoardHead(officer, asked -> sheet(), round -> narrow(filter.of(round.id())));
        tiles = new BoardTiles(
                step -> narrow(filter.at(step)),
                chosen -> narrow(filter.with(chosen)),
                Tags.box("board-more", waiting));
        var opened = overseeing.board(person, filter);
        if (opened.isEmpty()) {
            add(Tags.box("head", new H1(t("board.title"))), Tags.box("board-empty", new Paragraph(t("board.noRound"))));
            grid = new BoardGrid(
                    new LineTexts(words, java.time.LocalDate.MIN), false, (offset, limit) -> List.of(), () -> 0);
            return;
        }
        board = opened.get();
        boolean opens = officer || current.get().is(Role.AUDITOR);
        grid = new BoardGrid(
                texts(),
                opens,
                (offset, limit) -> overseeing.lines(person, filter, offset, limit),
                () -> board.count(filter.step(), filter.urgency()));
        add(head, tiles, narrowFilters, grid);
        acts();
        filters();
        show();
    }

    @Override
    public String getPageTitle() {
        return t("board.title") + " · " + t("product.name");
    }

    private void acts() {
        if (officer) {
            grid.setSelectionMode(SelectionMode.MULTI);
            grid.addSelectionListener(
                    change -> head.picked(change.getAllSelectedItems().size()));
        } else {
            grid.setSelectionMode(SelectionMode.NONE);
        }
        head.remind.addClickListener(click -> acts.remind(grid.getSelectedItems(), texts()));
        head.extend.addClickListener(click -> acts.extend(grid.getSelectedItems(), board.on()));
        head.exempt.addClickListener(click -> acts.exempt(grid.getSelectedItems()));
        head.circular.addClickListener(click -> new CircularDialog(circular()).open());
        waiting.addClassNames("pill", "board-waiting");
        waiting.addClickListener(click -> new RequestsDialog(person, officer, requests, extending, this::acted).open());
    }

    private void filters() {
        typed.setPlaceholder(t("board.typed"));
        typed.setAriaLabel(t("board.typed"));
        typed.setClearButtonVisible(true);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> narrow(filter.called(change.getValue())));
        group.setAriaLabel(t("board.column.group"));
        group.setItems(Stream.concat(Stream.of(""), board.groups().stream()).toList());
        group.setItemLabelGenerator(name -> name.isEmpty() ? t("board.allGroups") : name);
        group.setValue("");
        group.addValueChangeListener(change -> narrow(filter.in(change.getValue())));
        urgency.setAriaLabel(t("board.byDays"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> say(one));
        urgency.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(filter.with(change.getValue()));
            }
        });
        HeaderRow row = grid.appendHeaderRow();
        Stream.<HasStyle>of(typed, group, urgency).forEach(field -> field.addClassName("board-filter"));
        Signal<Boolean> roomy = Narrow.roomy();
        Signal.effect(this, () -> {
            if (roomy.get()) {
                row.getCell(grid.department()).setComponent(typed);
                row.getCell(grid.group()).setComponent(group);
                row.getCell(grid.late()).setComponent(urgency);
            } else {
                narrowFilters.add(typed, group);
            }
        });
    }

    private void narrow(BoardFilter narrower) {
        filter = narrower;
        show();
    }

    private void show() {
        board = overseeing.board(person, filter).orElseThrow();
        filter = filter.of(board.round().id());
        tiles.show(board, filter);
        head.show(board, board.count(filter.step(), filter.urgency()));
        urgency.setValue(filter.urgency());
        grid.setEmptyStateText(t(filter.typed().isBlank() ? "board.empty" : "board.noMatch"));
        int asked = requests.waiting(person).size();
        waiting.setText(t("board.requests", asked));
        waiting.setVisible(asked > 0);
        grid.show(texts());
        head.picked(0);
    }

    private void acted() {
        show();
        CountsChanged.tell();
    }

    private LineTexts texts() {
        return new LineTexts(words, Objects.requireNonNull(board).on());
    }

    private Circular circular() {
        BoardFilter late = new BoardFilter(board.round().id(), null, Urgency.LATE, filter.group(), filter.typed());
        return Circular.of(board, overseeing.lines(person, late, 0, LONGEST_CIRCULAR), words);
    }

    private Download sheet() throws IOException {
        BoardFilter asked = filter.of(board.round().id());
        Stream<BoardLine> lines = Stream.iterate(0, offset -> offset + PAGE)
                .map(offset -> overseeing.lines(person, asked, offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
        String title = words.t("board.file", board.on().toString());
        return new Download(title, FileKind.XLSX, BoardSheet.write(lines, texts()));
    }
}
