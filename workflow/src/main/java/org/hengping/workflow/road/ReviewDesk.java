package org.hengping.workflow.road;

import java.util.Objects;
import java.util.Optional;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.ReviewSheets;
import org.hengping.workflow.gate.Entry;
import org.springframework.stereotype.Component;

/** What lies on the desk of whoever reviews a form: its version, what the rules made of it, and the review sheet. */
@Component
class ReviewDesk {

    private final Moves moves;
    private final ResultKeeping results;
    private final ReviewSheets sheets;

    ReviewDesk(Moves moves, ResultKeeping results, ReviewSheets sheets) {
        this.moves = moves;
        this.results = results;
        this.sheets = sheets;
    }

    /** Empty where nothing was handed in yet. */
    Optional<Reviewed> of(Entry entry) {
        return moves.latest(entry.evaluation())
                .map(version -> new Reviewed(
                        version, results.judgment(version), sheets.find(version.evaluationId(), version.number())));
    }

    /** Freezes the review sheet with what the review came to, which is kept from now on. */
    ReviewSheet freeze(Entry entry, Reviewed form) {
        ReviewSheet frozen = ReviewSheetText.frozen(
                form.sheet(),
                Objects.requireNonNull(form.outcome().verdict()),
                form.version().hash());
        sheets.save(frozen);
        results.approved(entry, form.version(), frozen);
        return frozen;
    }
}
