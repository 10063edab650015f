package org.hengping.core.scoring;

import java.util.List;
import java.util.Optional;
import org.hengping.core.form.EvaluationForm;

/**
 * A form whose values were understood, once for its score and for all rules.
 *
 * @param rows those that count: filled in, and not asked to be left out
 */
public record UnderstoodForm(EvaluationForm form, List<UnderstoodRow> rows) {

    public UnderstoodForm {
        rows = List.copyOf(rows);
    }

    public static UnderstoodForm of(EvaluationForm form) {
        return new UnderstoodForm(
                form,
                form.indicators().stream()
                        .filter(row -> !row.empty() && !form.notApplicable(row))
                        .map(UnderstoodRow::of)
                        .toList());
    }

    /** A row that counts, by its number. */
    public Optional<UnderstoodRow> row(int number) {
        return rows.stream().filter(one -> one.row().number() == number).findFirst();
    }
}
