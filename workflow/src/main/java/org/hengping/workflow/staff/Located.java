package org.hengping.workflow.staff;

import org.hengping.core.Sentence;

/**
 * A mistake and where it stands.
 *
 * @param sheet name of the sheet; empty where it is the workbook as a whole
 * @param row from 1
 * @param column from 1
 * @param what what was found and what is expected
 */
public record Located(String sheet, int row, int column, Sentence what) {

    /** Such as 人员!C7; empty where it is the workbook as a whole. */
    public String cell() {
        if (sheet.isEmpty()) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return sheet + "!" + letters + row;
    }
}
