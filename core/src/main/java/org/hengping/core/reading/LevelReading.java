package org.hengping.core.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read.Note;
import org.hengping.core.reading.Read.NoteKind;
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
    boolean fragment(Line line) {
        String key = line.placed() || line.filled().size() != 1
                ? ""
                : line.filled().getFirst().key();
        Level1 known = level1;
        if (known != null && key.matches("\\(\\d{1,3}分\\)")) {
            Levels.points(key).ifPresent(score -> points.put(known, score));
        }
        return key.matches("(指标)?(\\(\\d{1,3}分\\))?") && !key.isEmpty();
    }

    /** Takes the labels of a line. */
    void enter(Line line, RowCells cells) {
        String first = cells.text(Column.LEVEL1);
        String second = cells.text(Column.LEVEL2);
        Optional<Level1> labelled = Levels.level1(first)
                .or(() -> Levels.anywhere(line, cells.lastOfLevel1(line)))
                .or(() -> line.placed() && Labels.key(first).matches("成本(指标)?")
                        ? Optional.of(Level1.COST)
                        : Optional.empty());
        if (labelled.isPresent()) {
            change(labelled.get());
            points(line, labelled.get());
        } else if (!Labels.key(first).isEmpty() && line.placed() && cells.valued()) {
            other(line, Labels.key(first));
        } else {
            conclude(line, second, cells.valued());
        }
        String key = Labels.key(second);
        level2 = key.isEmpty() ? level2 : key;
    }

    private void points(Line line, Level1 labelled) {
        line.filled().stream()
                .limit(2)
                .filter(cell -> Levels.level1(cell.text()).isPresent())
                .flatMap(cell -> Levels.points(cell.text()).stream())
                .forEach(score -> points.put(labelled, score.plus(before.getOrDefault(labelled, Score.ZERO))));
    }

    /** A first level of the region's own, such as 履职效能 or 过程: by its meaning, else as output, and that is said. */
    private void other(Line line, String label) {
        if (label.equals(own)) {
            return;
        }
        own = label;
        Optional<Level1> meant = Levels.meant(label);
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
    private void conclude(Line line, String second, boolean filled) {
        Optional<Level1> above = Levels.above(second);
        boolean satisfaction = Labels.key(second).matches("(社会公众或)?(服务对象|群众|公众)?满意度?(指标)?");
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

    private void note(Line line, Sentence sentence) {
        notes.add(new Note(NoteKind.READING_UNSURE, line.where(), sentence));
    }
}
