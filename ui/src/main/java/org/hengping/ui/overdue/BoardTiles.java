package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.hengping.ui.part.Pills;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardFilter;
import org.jspecify.annotations.Nullable;

/** The sums by step, and below them by days: each narrows the list when it is clicked. */
final class BoardTiles extends Div {

    private final List<Tile> tiles = new ArrayList<>();
    private final Pills<Urgency> pills;
    private final Map<Urgency, Span> numbers = new EnumMap<>(Urgency.class);

    BoardTiles(Consumer<@Nullable Step> steps, Consumer<Urgency> urgencies, Div more) {
        Div row = Tags.box("board-tiles");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", t("board.bySteps"));
        row.add(tile(null, steps));
        for (Step step : Step.values()) {
            row.add(tile(step, steps));
        }
        Div days = Tags.box("filters board-days");
        days.getElement().setAttribute("role", "group");
        days.getElement().setAttribute("aria-label", t("board.byDays"));
        pills = new Pills<>(List.of(Urgency.values()), urgency -> say(urgency), urgencies);
        for (Urgency urgency : Urgency.values()) {
            Span number = Tags.text("count", "");
            numbers.put(urgency, number);
            pills.of(urgency).add(number);
        }
        days.add(pills, more);
        add(row, days);
    }

    void show(Board board, BoardFilter filter) {
        tiles.forEach(tile -> {
            int late = board.count(tile.step, Urgency.LATE);
            int all = board.count(tile.step, Urgency.UNDER_WAY);
            int longest = board.longest(tile.step);
            tile.number.setText(String.valueOf(late));
            tile.of.setText(late == 0 ? t("board.ofAll", all) : t("board.ofAllLongest", all, longest));
            pressed(tile.button, tile.step == filter.step());
        });
        numbers.forEach((urgency, number) -> number.setText(String.valueOf(board.count(filter.step(), urgency))));
        pills.press(filter.urgency());
    }

    private NativeButton tile(@Nullable Step step, Consumer<@Nullable Step> chosen) {
        Span number = Tags.text("tile-n", "");
        Span of = Tags.text("tile-s", "");
        NativeButton button = new NativeButton();
        button.addClassName("board-tile");
        button.add(Tags.text("tile-l", step == null ? t("board.allSteps") : say(step)), number, of);
        button.addClickListener(click -> chosen.accept(step));
        tiles.add(new Tile(step, button, number, of));
        return button;
    }

    private static void pressed(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private record Tile(@Nullable Step step, NativeButton button, Span number, Span of) {}
}
