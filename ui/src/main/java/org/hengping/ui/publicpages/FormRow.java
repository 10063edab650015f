package org.hengping.ui.publicpages;

import static org.hengping.ui.publicpages.FormPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.words.Wording;

/**
 * One row of the public table.
 *
 * @param level1Rows over how many rows its first label goes; 0 where the row before has it
 * @param level2Rows the same of its second label
 * @param aside whether it counts nowhere, because it is empty or 不适用
 */
record FormRow(
        String level1,
        int level1Rows,
        String level2,
        int level2Rows,
        String level3,
        String content,
        String target,
        String actual,
        String maxScore,
        String score,
        String reviewed,
        String reason,
        String improvement,
        boolean notApplicable,
        boolean aside) {

    static List<FormRow> of(Wording words, PublicForm form) {
        List<Indicator> all = form.form().indicators();
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Indicator row = all.get(i);
            boolean leftOut = form.form().notApplicable(row);
            rows.add(new FormRow(
                    words.t("level1." + row.level1()),
                    span(all, i, (one, other) -> one.level1() == other.level1()),
                    row.level2(),
                    span(
                            all,
                            i,
                            (one, other) -> one.level1() == other.level1()
                                    && one.level2().equals(other.level2())),
                    row.level3(),
                    row.content(),
                    row.target(),
                    row.actual(),
                    text(row.maxScore()),
                    text(row.selfScore()),
                    FormPage.reviewed(form, PieceId.row(row.number())),
                    row.deviationReason(),
                    row.improvement(),
                    leftOut,
                    leftOut || row.empty()));
        }
        return rows;
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
