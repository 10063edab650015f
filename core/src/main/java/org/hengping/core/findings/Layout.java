package org.hengping.core.findings;

/**
 * What the layout of a form has a place for. Nobody can fill in what the paper has no column for, so that is said once and not row by row.
 *
 * @param levels whether rows have levels at all
 * @param maxScores whether rows have points of their own (分值)
 * @param selfScores whether rows have a column for 自评得分
 * @param reasons whether there is a column for 偏差原因 or 改进措施
 */
record Layout(boolean levels, boolean maxScores, boolean selfScores, boolean reasons) {

    /** That of a draft: the product's own form has a place for everything. */
    static final Layout COMPLETE = new Layout(true, true, true, true);
}
