package org.hengping.workflow.road;

import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.springframework.stereotype.Component;

/** Keeps what the rules made of a version and what came out of it, in the transaction that hands it in or approves it. */
@Component
class ResultKeeping {

    private final Judgments judgments;
    private final Results results;

    ResultKeeping(Judgments judgments, Results results) {
        this.judgments = judgments;
        this.results = results;
    }

    void submitted(Entry entry, Version version, Judgment judgment) {
        judgments.add(judgment);
        ReviewSheet blank = ReviewSheet.blank(version.evaluationId(), version.number());
        results.keep(Result.of(entry.evaluation(), entry.round(), version, judgment, blank));
    }

    /** @param sheet as approval froze it */
    void approved(Entry entry, Version version, ReviewSheet sheet) {
        results.keep(Result.of(entry.evaluation(), entry.round(), version, judgment(version), sheet));
    }

    /** What the rules made of a version when it was handed in. */
    Judgment judgment(Version version) {
        return judgments.find(version.evaluationId(), version.number()).orElseThrow();
    }
}
