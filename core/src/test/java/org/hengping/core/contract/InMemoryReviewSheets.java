package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;

final class InMemoryReviewSheets implements ReviewSheets {

    private final List<ReviewSheet> sheets = new ArrayList<>();

    @Override
    public ReviewSheet find(long evaluationId, int version) {
        return sheets.stream()
                .filter(sheet -> sheet.evaluationId() == evaluationId && sheet.version() == version)
                .findFirst()
                .orElseGet(() -> ReviewSheet.blank(evaluationId, version));
    }

    @Override
    public void save(ReviewSheet sheet) {
        ReviewSheet stored = find(sheet.evaluationId(), sheet.version());
        if (stored.revision() != sheet.revision()) {
            throw new Refusal.Stale();
        }
        sheets.remove(stored);
        sheets.add(new ReviewSheet(
                sheet.evaluationId(),
                sheet.version(),
                sheet.scores(),
                sheet.decisions(),
                sheet.verdict(),
                sheet.revision() + 1,
                sheet.hash()));
    }
}
