package org.hengping.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RoundParts;
import org.jspecify.annotations.Nullable;

final class InMemoryRoundParts implements RoundParts {

    private final List<Kept> kept = new ArrayList<>();

    private record Kept(
            RoundPart work,
            @Nullable Instant doneAt,
            @Nullable Instant triedAt,
            boolean told) {}

    @Override
    public void add(List<RoundPart> works) {
        works.forEach(work -> kept.add(new Kept(work, null, null, false)));
    }

    @Override
    public List<RoundPart> take(int atMost, Instant triedBefore) {
        List<RoundPart> untried =
                left(one -> one.triedAt() == null).limit(atMost).toList();
        return !untried.isEmpty()
                ? untried
                : left(one -> one.triedAt() != null && one.triedAt().isBefore(triedBefore))
                        .limit(atMost)
                        .toList();
    }

    @Override
    public boolean hold(RoundPart work) {
        return left(one -> one.work().equals(work)).findFirst().isPresent();
    }

    @Override
    public void done(List<RoundPart> works, Instant at) {
        kept.replaceAll(one -> works.contains(one.work()) ? new Kept(one.work(), at, null, one.told()) : one);
    }

    @Override
    public void failed(RoundPart work, Instant at) {
        kept.replaceAll(one -> one.work().equals(work) ? new Kept(work, one.doneAt(), at, one.told()) : one);
    }

    @Override
    public List<Progress> progress(String districtCode) {
        return progress(one -> one.work().districtCode().equals(districtCode));
    }

    @Override
    public List<Progress> finished(String districtCode, long orderedBy) {
        Predicate<Kept> untold = one ->
                one.work().districtCode().equals(districtCode) && one.work().orderedBy() == orderedBy && !one.told();
        List<Progress> finished =
                progress(untold).stream().filter(Progress::over).toList();
        kept.replaceAll(one -> untold.test(one) && finished.stream().anyMatch(ended -> of(ended, one))
                ? new Kept(one.work(), one.doneAt(), one.triedAt(), true)
                : one);
        return finished;
    }

    private Stream<RoundPart> left(Predicate<Kept> which) {
        return kept.stream()
                .filter(one -> one.doneAt() == null)
                .filter(which)
                .map(Kept::work)
                .sorted(Comparator.comparing(RoundPart::roundId)
                        .thenComparing(work -> work.kind().name())
                        .thenComparing(RoundPart::departmentId));
    }

    private List<Progress> progress(Predicate<Kept> which) {
        return kept.stream()
                .filter(which)
                .map(one -> new Progress(one.work().roundId(), one.work().kind(), 0, 0, 0))
                .distinct()
                .map(group -> {
                    List<Kept> own = kept.stream()
                            .filter(which)
                            .filter(one -> of(group, one))
                            .toList();
                    int done = (int)
                            own.stream().filter(one -> one.doneAt() != null).count();
                    int failing = (int) own.stream()
                            .filter(one -> one.doneAt() == null && one.triedAt() != null)
                            .count();
                    return new Progress(group.roundId(), group.kind(), own.size(), done, failing);
                })
                .toList();
    }

    private static boolean of(Progress group, Kept one) {
        return one.work().roundId() == group.roundId() && one.work().kind() == group.kind();
    }
}
