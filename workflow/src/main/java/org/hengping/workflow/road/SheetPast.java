package org.hengping.workflow.road;

import java.util.List;
import org.hengping.core.results.Result;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Version;
import org.jspecify.annotations.Nullable;

/**
 * What became of it so far, the first always first.
 *
 * @param judgments what the rules made of every version
 * @param results what came of every version
 */
public record SheetPast(
        List<Version> versions,
        List<Judgment> judgments,
        List<Result> results,
        List<HistoryEntry> history,
        List<Remark> remarks) {

    @Nullable
    Version latest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    @Nullable
    Version before() {
        return versions.size() < 2 ? null : versions.get(versions.size() - 2);
    }
}
