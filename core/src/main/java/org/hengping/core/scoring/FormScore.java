package org.hengping.core.scoring;

import java.util.List;
import java.util.Optional;

/** What the rule gives for a whole form. */
public record FormScore(ExecutionScore execution, List<RowScore> rows, Totals totals) {

    public FormScore {
        rows = List.copyOf(rows);
    }

    public Optional<RowScore> row(int number) {
        return rows.stream().filter(row -> row.row() == number).findFirst();
    }
}
