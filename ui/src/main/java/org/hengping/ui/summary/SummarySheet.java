package org.hengping.ui.summary;

import java.io.IOException;
import java.util.List;
import org.hengping.core.indicator.Level1;
import org.hengping.core.results.Result;
import org.hengping.ui.sheet.ListBook;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.hengping.workflow.results.UnscoredDepartment;
import org.hengping.workflow.results.YearSummary;

/** The official summary of a district's year as xlsx: departments, their indicator groups, all groups, years. Amounts in 万元. */
final class SummarySheet {

    private SummarySheet() {}

    static String title(YearSummary summary, Wording words) {
        return words.t(
                "summary.file",
                summary.district().name(),
                String.valueOf(summary.round().fiscalYear()));
    }

    /**
     * @param lines those wanted
     * @param unscored those wanted; they follow as rows that say why they have no score
     */
    static byte[] write(
            YearSummary summary,
            List<SummaryLine> lines,
            List<UnscoredDepartment> unscored,
            List<SummaryYear> years,
            Wording words)
            throws IOException {
        SheetHeads heads = new SheetHeads(words, title(summary, words));
        List<Result> results = lines.stream().map(SummaryLine::result).toList();
        GroupSheets groups = new GroupSheets(heads);
        try (ListBook book = new ListBook()) {
            new DepartmentSheet(heads, summary.compared()).add(book, lines, unscored);
            book.add(groups.departments(), lines.stream());
            book.add(groups.sums(GroupSums.of(results)), Level1.GROUPS.stream());
            book.add(new YearSheet(heads).sheet(), years.stream());
            return book.bytes();
        }
    }
}
