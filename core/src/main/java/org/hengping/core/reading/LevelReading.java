package org.hengping.core.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Level2;
import org.hengping.core.indicator.Score;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;
import org.hengping.core.reading.FormRead.Note;
import org.hengping.core.reading.FormRead.NoteKind;
import org.jspecify.annotations.Nullable;

/** Follows the first two levels down the table: a label holds until the next one. What had to be concluded is noted. */
final class LevelReading {

    private final List<Note> notes;
    private final Map<Level1, Score> points = new EnumMap<>(Level1.class);
    private final Map<Level1, Score> before = new EnumMap<>(Level1.class);
    private @Nullable Level1 level1;
    private String level2 = "";
    private String own = "";

    LevelReading(List<Note> notes) {
        this.notes = notes;
    }

    /** The rows of another goal follow: its points come on top of those of the goals before. */
    void anotherGoal() {
        before.putAll(points);
    }

    /** {@code null} as long as none was found. */
    @Nullable
    Level1 level1() {
        return level1;
    }

    String level2() {
        return level2;
    }

    /** Points that stand in the labels of level 1: 产出指标（50分）. */
    Map<Level1, Score> points() {
        return points;
    }

    /** A piece of a label on a line of its own: 指标, or （50分） with the points of the level above. */
    boolean fragment(GridLine line) {
        String key = line.placed() || line.filled().size() != 1
                ? ""
                : line.filled().getFirst().key();
        Level1 known = level1;
        if (known != null && Words.LEVEL1_POINTS.is(key)) {
            LevelLabels.points(key).ifPresent(score -> points.put(known, score));
        }
        return Words.LEVEL1_PIECE.is(key);
    }

    /** Takes the labels of a line. */
    void enter(GridLine line, RowCells cells) {
        String first = cells.text(Column.LEVEL1);
        String second = cells.text(Column.LEVEL2);
        Optional<Level1> labelled = LevelLabels.level1(first)
                .or(() -> LevelLabels.anywhere(line, cells.lastOfLevel1(line)))
                .or(() -> line.placed() && Words.LEVEL1_COST.is(PlainText.of(first))
                        ? Optional.of(Level1.COST)
                        : Optional.empty());
        if (labelled.isPresent()) {
            change(labelled.get());
            points(line, labelled.get());
        } else if (!PlainText.of(first).isEmpty() && line.placed() && cells.valued()) {
            other(line, PlainText.of(first));
        } else {
            conclude(line, second, cells.valued());
        }
        String key = PlainText.of(second);
        level2 = key.isEmpty() ? level2 : key;
    }

    private void points(GridLine line, Level1 labelled) {
        line.filled().stream()
                .limit(2)
                .filter(cell -> LevelLabels.level1(cell.text()).isPresent())
                .flatMap(cell -> LevelLabels.points(cell.text()).stream())
                .forEach(score -> points.put(labelled, score.plus(before.getOrDefault(labelled, Score.ZERO))));
    }

    /** A first level of the region's own, such as 履职效能 or 过程: by its meaning, else as output, and that is said. */
    private void other(GridLine line, String label) {
        if (label.equals(own)) {
            return;
        }
        own = label;
        Optional<Level1> meant = LevelLabels.meant(label);
        change(meant.orElse(Level1.OUTPUT));
        level2 = "";
        if (meant.isEmpty()) {
            note(line, Sentence.of("reading.otherLevel1", label, Level1.OUTPUT));
        }
    }

    /** The label of level 2 was torn by a page break. */
    void goOn(String rest) {
        level2 += rest;
    }

    /** Where the label of level 1 is missing, level 2 says which it is. */
    private void conclude(GridLine line, String second, boolean filled) {
        Optional<Level1> above = LevelLabels.above(second);
        boolean satisfaction = Level2.usual(PlainText.of(second)).equals(Optional.of(Level2.SATISFACTION));
        boolean needed = level1 == null
                || (satisfaction && level1 != Level1.SATISFACTION)
                || (!line.placed() && above.isPresent() && above.get() != level1.group());
        if (needed && above.isPresent()) {
            change(above.get());
            note(line, Sentence.of("reading.level1", second, above.get()));
        } else if (level1 == null && filled) {
            change(Level1.OUTPUT);
            note(line, Sentence.of("reading.noLevel1", Level1.OUTPUT));
        }
    }

    /** A label that is repeated on each line leaves the second level as it is. */
    private void change(Level1 next) {
        if (level1 != next) {
            level1 = next;
            level2 = "";
        }
    }

    private void note(GridLine line, Sentence sentence) {
        notes.add(new Note(NoteKind.READING_UNSURE, line.where(), sentence));
    }
}
