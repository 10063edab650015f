package org.hengping.workflow;

import org.hengping.core.review.Result;
import org.hengping.core.review.Results;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.springframework.stereotype.Component;

/** Keeps what came out of a version, in the transaction that hands it in or approves it. */
@Component
class ResultKeeping {

    private final Results results;

    ResultKeeping(Results results) {
        this.results = results;
    }

    void submitted(Entry entry, Version version) {
        results.keep(Result.of(entry.evaluation(), entry.round(), version, null));
    }

    void approved(Entry entry, Version version, ReviewSheet sheet) {
        results.keep(Result.of(entry.evaluation(), entry.round(), version, sheet));
    }
}
