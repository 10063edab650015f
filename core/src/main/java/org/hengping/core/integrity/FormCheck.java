package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.List;

/** The full check (核对) of one form: everything is reckoned anew from the raw rows, and each place that is not as it was is named. */
public final class FormCheck {

    private FormCheck() {}

    /** In no particular order; empty where everything is as it was put on record. */
    public static List<Discrepancy> of(FormRecords form) {
        Discrepancies found = new Discrepancies();
        new HistoryCheck(form, found).check();
        new VersionCheck(form, found).check();
        new DecisionCheck(form, found).check();
        new LedgerCheck(form, found).check();
        new ContentCheck(form, found).check();
        List<Discrepancy> all = new ArrayList<>(RecordStates.check(form.rows(), form.journal(), form.begun(), true));
        all.addAll(found.all());
        return all;
    }
}
