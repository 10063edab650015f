package org.hengping.workflow.road;

import org.hengping.core.results.Results;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.Versions;
import org.springframework.stereotype.Component;

/** What became of a form so far: its versions with what was made of them, its history, its remarks. */
@Component
class SheetPasts {

    private final Versions versions;
    private final Judgments judgments;
    private final Results results;
    private final HistoryEntries history;
    private final Remarks remarks;

    SheetPasts(Versions versions, Judgments judgments, Results results, HistoryEntries history, Remarks remarks) {
        this.versions = versions;
        this.judgments = judgments;
        this.results = results;
        this.history = history;
        this.remarks = remarks;
    }

    SheetPast of(long evaluationId) {
        return new SheetPast(
                versions.all(evaluationId),
                judgments.all(evaluationId),
                results.of(evaluationId),
                history.all(evaluationId),
                remarks.all(evaluationId));
    }
}
