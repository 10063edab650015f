package org.hengping.ui.publicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;

/**
 * One row of the public table.
 *
 * @param level1Rows over how many rows its first label goes; 0 where the row before has it
 * @param level2Rows the same of its second label
 * @param reviewed 财政复核得分; empty where there is none
 */
record FormRow(Indicator indicator, int level1Rows, int level2Rows, String reviewed, boolean notApplicable) {

    static List<FormRow> of(PublicForm form) {
        List<Indicator> all = form.form().indicators();
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Indicator row = all.get(i);
            rows.add(new FormRow(
                    row,
                    span(all, i, (one, other) -> one.level1() == other.level1()),
                    span(
                            all,
                            i,
                            (one, other) -> one.level1() == other.level1()
                                    && one.level2().equals(other.level2())),
                    ReviewedColumn.of(form, PieceId.row(row.number())),
                    form.form().notApplicable(row)));
        }
        return rows;
    }

    /** Whether it counts nowhere, because it is empty or 不适用. */
    public boolean aside() {
        return notApplicable || indicator.empty();
    }

    private static int span(List<Indicator> all, int from, BiPredicate<Indicator, Indicator> same) {
        if (from > 0 && same.test(all.get(from - 1), all.get(from))) {
            return 0;
        }
        int to = from;
        while (to < all.size() && same.test(all.get(from), all.get(to))) {
            to++;
        }
        return to - from;
    }
}
