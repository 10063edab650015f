package org.hengping.core.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result.Marks;

/**
 * The order of a year's results, and their ranks (名次). Only what finance has reviewed is ranked: claims cannot be told from each other by their
 * points, and stand behind.
 */
public final class Ranking {

    /** Those reviewed first, the best score first; totals that are not out of 100 behind those that are. */
    public static final Comparator<Result> ORDER = Comparator.comparing(
                    (Result result) -> !result.marks().counting().reviewed())
            .thenComparing(result -> result.marks().counted().grade() == null)
            .thenComparing(result -> result.marks().counted().outOfHundred(), Comparator.reverseOrder());

    private Ranking() {}

    /** By evaluation; equal scores share a rank, and what is not reviewed or has no grade has none. */
    public static Map<Long, Integer> of(Collection<Result> results) {
        List<Result> ranked =
                results.stream().filter(Ranking::ranked).sorted(ORDER).toList();
        Map<Long, Integer> ranks = new HashMap<>();
        Score last = Score.ZERO;
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Score score = ranked.get(i).marks().counted().outOfHundred();
            rank = i > 0 && score.equals(last) ? rank : i + 1;
            last = score;
            ranks.put(ranked.get(i).evaluationId(), rank);
        }
        return ranks;
    }

    private static boolean ranked(Result result) {
        Marks marks = result.marks();
        return marks.counting().reviewed() && marks.counted().grade() != null;
    }
}
