package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How many evaluations stand where, and when they are due: from this every count of a screen follows.
 *
 * @param lines one for each stage, lap and due day that occurs
 * @param exempt 免于填报: how many are out of the counts
 */
public record BoardSums(List<Line> lines, int exempt) {

    public BoardSums {
        lines = List.copyOf(lines);
    }

    /** All that are counted. */
    public int total() {
        return lines.stream().mapToInt(Line::count).sum();
    }

    public int at(Stage stage) {
        return lines.stream()
                .filter(line -> line.stage() == stage)
                .mapToInt(Line::count)
                .sum();
    }

    /** How many of them a narrower question takes; departments, group and text must be those these sums were asked with. */
    public int of(BoardQuery narrower) {
        return lines.stream()
                .filter(line -> narrower.takes(line.stage(), line.returned(), line.dueOn()))
                .mapToInt(Line::count)
                .sum();
    }

    /** The earliest due day of those that a narrower question takes. */
    public Optional<LocalDate> earliest(BoardQuery narrower) {
        return lines.stream()
                .filter(line -> narrower.takes(line.stage(), line.returned(), line.dueOn()))
                .map(Line::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /**
     * How many stand alike.
     *
     * @param returned on a lap after a return
     * @param dueOn as set; {@code null} where the work is done
     */
    public record Line(
            Stage stage, boolean returned, @Nullable LocalDate dueOn, int count) {}
}
