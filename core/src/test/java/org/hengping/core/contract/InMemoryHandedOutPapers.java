package org.hengping.core.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.review.HandedOutPaper;
import org.hengping.core.review.HandedOutPapers;

final class InMemoryHandedOutPapers implements HandedOutPapers {

    private final Map<String, HandedOutPaper> papers = new HashMap<>();

    @Override
    public void add(HandedOutPaper paper) {
        papers.putIfAbsent(paper.sha256(), paper);
    }

    @Override
    public Optional<HandedOutPaper> find(String sha256) {
        return Optional.ofNullable(papers.get(sha256));
    }
}
