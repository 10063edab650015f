package org.hengping.ui.admin;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.organization.AuditEntry;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.staff.WorkbookSheet;

/** The log as a list; where it is longer than a list is useful, the last row says how much is left out. */
final class AuditSheet {

    private static final int PAGE = 1000;
    private static final int MOST = 50_000;

    private AuditSheet() {}

    static List<WorkbookSheet> of(Auditing auditing, long by, AuditSearch search, Wording words) {
        List<List<String>> rows = new ArrayList<>();
        List<AuditEntry> page = auditing.page(by, search, 0, PAGE);
        while (!page.isEmpty() && rows.size() < MOST) {
            page.forEach(entry -> rows.add(row(entry, words)));
            page = auditing.page(by, search, rows.size(), PAGE);
        }
        if (!page.isEmpty()) {
            String left = String.valueOf(auditing.count(by, search) - rows.size());
            rows.add(List.of("", "", "", words.t("admin.audit.left", left)));
        }
        List<String> heads = List.of(
                words.t("admin.audit.at"),
                words.t("admin.audit.by"),
                words.t("admin.audit.kind"),
                words.t("admin.audit.what"));
        return List.of(new WorkbookSheet(words.t("admin.card.audit"), heads, rows));
    }

    private static List<String> row(AuditEntry entry, Wording words) {
        return List.of(
                Moments.minute(entry.at()),
                entry.actorName(),
                words.t("audit.kind." + entry.kind()),
                words.say(entry.what()));
    }
}
