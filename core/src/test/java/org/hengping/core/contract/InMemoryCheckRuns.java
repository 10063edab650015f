package org.hengping.core.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckRuns;

final class InMemoryCheckRuns implements CheckRuns {

    private final Map<Long, CheckRun> runs = new HashMap<>();

    @Override
    public void begin(CheckRun run) {
        runs.put(run.id(), run);
    }

    @Override
    public void done(long id, int done, int forms) {
        runs.computeIfPresent(
                id,
                (same, run) -> new CheckRun(
                        id,
                        run.districtCode(),
                        run.begunAt(),
                        run.byName(),
                        forms,
                        done,
                        run.endedAt(),
                        run.outcome()));
    }

    @Override
    public void end(CheckRun ended) {
        runs.put(ended.id(), ended);
    }

    @Override
    public List<CheckRun> latest(String districtCode, int most) {
        return runs.values().stream()
                .filter(run -> run.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(CheckRun::begunAt)
                        .thenComparing(CheckRun::id)
                        .reversed())
                .limit(most)
                .toList();
    }
}
