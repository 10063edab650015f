package org.hengping.core.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.SelfEvaluation;

final class InMemoryDrafts implements Drafts {

    private final InMemorySelfEvaluations evaluations;
    private final Map<Long, Map<PieceId, Draft.Saved>> drafts = new HashMap<>();

    InMemoryDrafts(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Draft find(long evaluationId) {
        long revision = evaluations
                .find(evaluationId)
                .map(SelfEvaluation::draftRevision)
                .orElse(0L);
        return new Draft(revision, drafts.getOrDefault(evaluationId, Map.of()));
    }

    @Override
    public void save(long evaluationId, long revision, List<Change> changes, Hand by) {
        Map<PieceId, Draft.Saved> pieces = drafts.computeIfAbsent(evaluationId, id -> new TreeMap<>());
        for (Change change : changes) {
            if (change.content() == null) {
                pieces.remove(change.id());
            } else {
                pieces.put(change.id(), new Draft.Saved(revision, change.content(), by));
            }
        }
    }
}
