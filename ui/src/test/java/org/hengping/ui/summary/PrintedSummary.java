package org.hengping.ui.summary;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.organization.Department;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.review.Stage;
import org.hengping.workflow.results.SummaryLine;

/** The row of one department in the summary of a year, read back from its file: what stands under each head. */
public final class PrintedSummary {

    private PrintedSummary() {}

    public static Map<String, String> of(Result result) throws IOException {
        Department department = new Department(1, "430112", "望城区妇女联合会", "区妇联", "", "", null);
        Standing standing = new Standing(result, Stage.APPROVED);
        SummaryLine line = new SummaryLine(department, standing, 1, null, List.of(), List.of(), null);
        try (XSSFWorkbook file = SummarySheetTest.written(List.of(line))) {
            XSSFSheet sheet = file.getSheetAt(0);
            Map<String, String> row = new TreeMap<>();
            SummarySheetTest.columns(sheet)
                    .forEach((head, column) ->
                            row.put(head, SummarySheetTest.text(sheet.getRow(3).getCell(column))));
            return row;
        }
    }
}
