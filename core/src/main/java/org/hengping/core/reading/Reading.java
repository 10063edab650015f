package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FilePlace;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.lexicon.Words;
import org.hengping.core.reading.FormRead.Decimals;
import org.hengping.core.reading.FormRead.Declared;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.Layout;
import org.hengping.core.reading.FormRead.Nature;
import org.hengping.core.reading.FormRead.Note;
import org.hengping.core.reading.FormRead.NoteKind;
import org.hengping.core.reading.FormRead.State;

/** Reads a form out of the tables of a file. Nothing is guessed in silence: what was mended or is unsure is noted with its place. */
public final class Reading {

    private Reading() {}

    public static FormRead of(List<Grid> grids) {
        List<GridLine> lines =
                grids.stream().flatMap(grid -> lines(grid).stream()).toList();
        IndicatorReading table = IndicatorReading.of(lines);
        List<GridLine> own = lines.subList(0, table.end());
        MoneyReading money = MoneyReading.of(own);
        TextReading texts = new TextReading(own);
        HeaderReading header = HeaderReading.of(own);
        EvaluationForm form = new EvaluationForm(
                header.header(), money.budget(), texts.functions(), texts.goals(), table.rows(), List.of(), List.of());
        List<Note> notes = new ArrayList<>(table.notes());
        markup(lines, notes);
        return new FormRead(
                nature(KindReading.of(own, table, money.found()), table, money),
                header.year(),
                form,
                declared(lines, table, money),
                layout(table.columns(), own),
                places(table, money, texts),
                notes);
    }

    private static List<GridLine> lines(Grid grid) {
        List<GridLine> rows = grid.rows().stream()
                .map(row -> new GridLine(grid.name(), row, grid.placed()))
                .toList();
        return RowsFromText.of(rows).stream().map(GridLine::spaced).toList();
    }

    private static Nature nature(Kind kind, IndicatorReading table, MoneyReading money) {
        boolean found = money.found() || !table.rows().isEmpty();
        boolean understood = kind == Kind.TARGET || (kind != Kind.OTHER && found);
        return new Nature(kind, state(kind, table), understood);
    }

    /** The total may stand above the table, too. */
    private static Declared declared(List<GridLine> lines, IndicatorReading table, MoneyReading money) {
        BigDecimal score = table.declaredScore() != null
                ? table.declaredScore()
                : HeaderReading.of(lines.subList(0, table.start()))
                        .declaredScore()
                        .orElse(null);
        Decimals decimals = new Decimals(table.declaredMax(), score, money.rate(), money.selfScore());
        return new Declared(decimals, money.maxScore(), table.groupPoints());
    }

    private static Layout layout(Set<Column> columns, List<GridLine> lines) {
        String all =
                lines.stream().map(GridLine::key).collect(Collectors.joining()).replace(" ", "");
        return new Layout(
                columns.contains(Column.LEVEL1) || columns.contains(Column.LEVEL2),
                columns.contains(Column.MAX_SCORE),
                columns.contains(Column.SELF_SCORE),
                columns.contains(Column.DEVIATION) || columns.contains(Column.IMPROVEMENT),
                Words.TABLE_POINTS
                        .asked(all)
                        .map(points -> Score.of(points.getFirst()))
                        .orElse(null));
    }

    private static Map<String, FilePlace> places(IndicatorReading table, MoneyReading money, TextReading texts) {
        Map<String, FilePlace> places = new HashMap<>(table.places());
        places.putAll(money.places());
        places.putAll(texts.places());
        return places;
    }

    private static State state(Kind kind, IndicatorReading table) {
        boolean blank = table.rows().stream().allMatch(row -> row.actual().isBlank() && row.selfScore() == null);
        if (kind == Kind.TARGET || kind == Kind.OTHER) {
            return blank ? State.BLANK : State.FILLED;
        }
        if (table.rows().isEmpty()) {
            return State.CUT;
        }
        if (blank) {
            return State.BLANK;
        }
        return !table.totalSeen() && (unfinished(table) || halfway(table)) ? State.CUT : State.FILLED;
    }

    private static boolean unfinished(IndicatorReading table) {
        Indicator last = table.rows().getLast();
        boolean scored = table.columns().contains(Column.SELF_SCORE);
        return (scored ? last.selfScore() == null : last.actual().isEmpty()) && !last.empty();
    }

    /** The file ends in the table, before the benefits. */
    private static boolean halfway(IndicatorReading table) {
        return table.open()
                && table.columns().contains(Column.LEVEL1)
                && table.rows().stream().allMatch(row -> row.level1().group() == Level1.OUTPUT);
    }

    private static void markup(List<GridLine> lines, List<Note> notes) {
        lines.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> CellText.markup(cell.text())))
                .findFirst()
                .ifPresent(line ->
                        notes.add(new Note(NoteKind.MARKUP_REMOVED, line.where(), Sentence.of("reading.markup"))));
    }
}
