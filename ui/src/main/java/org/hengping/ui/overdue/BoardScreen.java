package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Urgency;
import org.hengping.ui.part.CountsChanged;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardFilter;
import org.hengping.workflow.board.BoardLine;

/** The board of a round: its sums, and the lines that the filter leaves, fetched as one scrolls. */
final class BoardScreen extends Div {

    private static final int PAGE = 500;
    private static final int LONGEST_CIRCULAR = 2000;

    private final UseCases useCases;
    private final BoardActs acts;
    private final Wording words = Wording.of(UI.getCurrent().getLocale());
    private final long person;
    private final boolean officer;
    private final BoardHead head;
    private final BoardTiles tiles;
    private final BoardFilters filters;
    private final BoardGrid grid;
    private final NativeButton waiting = new NativeButton();
    private BoardFilter filter = BoardFilter.LATE;
    private Board board;

    BoardScreen(CurrentPerson current, Board opened, UseCases useCases) {
        this.useCases = useCases;
        this.board = opened;
        this.person = current.id();
        this.officer = current.get().is(Role.FINANCE_OFFICER);
        this.acts =
                new BoardActs(person, useCases.reminding(), useCases.extending(), useCases.exempting(), this::acted);
        addClassNames("view", "board");
        head = new BoardHead(officer, asked -> sheet(), round -> narrow(filter.of(round.id())));
        tiles = new BoardTiles(
                step -> narrow(filter.at(step)),
                chosen -> narrow(filter.with(chosen)),
                Tags.box("board-more", waiting));
        filters = new BoardFilters(board.groups(), narrower -> narrow(narrower.apply(filter)));
        grid = grid(officer || current.get().is(Role.AUDITOR));
        add(head, tiles, filters, grid);
        acts();
        filters.into(grid);
        show();
    }

    private BoardGrid grid(boolean opens) {
        return new BoardGrid(
                texts(),
                opens,
                (offset, limit) -> useCases.overseeing().lines(person, filter, offset, limit),
                () -> board.count(filter.step(), filter.urgency()));
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
        head.circular.addClickListener(
                click -> new CircularDialog(circular()).ask().open());
        waiting.addClassNames("pill", "board-waiting");
        waiting.addClickListener(click ->
                new RequestsDialog(person, officer, useCases.requests(), useCases.extending(), this::acted).open());
    }

    private void narrow(BoardFilter narrower) {
        filter = narrower;
        show();
    }

    private void show() {
        board = useCases.overseeing().board(person, filter).orElseThrow();
        filter = filter.of(board.round().id());
        tiles.show(board, filter);
        head.show(board, board.count(filter.step(), filter.urgency()));
        filters.show(filter.urgency());
        grid.setEmptyStateText(t(filter.typed().isBlank() ? "board.empty" : "board.noMatch"));
        int asked = useCases.requests().waiting(person).size();
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
        return new LineTexts(words, board.on());
    }

    private Circular circular() {
        BoardFilter late = new BoardFilter(board.round().id(), null, Urgency.LATE, filter.group(), filter.typed());
        return Circular.of(board, useCases.overseeing().lines(person, late, 0, LONGEST_CIRCULAR), words);
    }

    private Download sheet() throws IOException {
        BoardFilter asked = filter.of(board.round().id());
        Stream<BoardLine> lines = Stream.iterate(0, offset -> offset + PAGE)
                .map(offset -> useCases.overseeing().lines(person, asked, offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
        String title = words.t("board.file", board.on().toString());
        return new Download(title, FileKind.XLSX, BoardSheet.write(lines, texts()));
    }
}
