package org.hengping.core.overdue;

import java.util.List;
import java.util.Map;

/** The desk board: rows and sums of one and the same question. */
public interface BoardRows {

    /** The most urgent first: by due day, those without one last, then by how long they have lain there. */
    List<BoardRow> page(BoardQuery query, int offset, int limit);

    BoardSums sums(BoardQuery query);

    /** How many of them stand in each round, by the round's id; rounds without any are left out. */
    Map<Long, Integer> byRound(BoardQuery query);

    /** The lines of business that departments of a district are counted under, by name. */
    List<String> groups(String districtCode);
}
