package org.hengping.workflow.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Irregularity;
import org.hengping.core.organization.Ids;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what checks find, piece by piece while they go, and tells the auditors. */
@Component
@Transactional
class CheckKeeping {

    /** Longer than any check takes: one that is older was broken off. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final int SAID = 20;

    private final CheckRuns runs;
    private final CheckedForms forms;
    private final Audit audit;
    private final AuditorNotices auditors;
    private final Ids ids;
    private final Clock clock;

    CheckKeeping(CheckRuns runs, CheckedForms forms, Audit audit, AuditorNotices auditors, Ids ids, Clock clock) {
        this.runs = runs;
        this.forms = forms;
        this.audit = audit;
        this.auditors = auditors;
        this.ids = ids;
        this.clock = clock;
    }

    /** The check that goes on right now. */
    @Transactional(readOnly = true)
    Optional<CheckRun> running(String districtCode) {
        Instant earliest = clock.instant().minus(LONGEST);
        return runs.latest(districtCode, 1).stream()
                .filter(run -> run.endedAt() == null && run.begunAt().isAfter(earliest))
                .findFirst();
    }

    @Transactional(readOnly = true)
    Optional<CheckRun> last(String districtCode) {
        return runs.latest(districtCode, 1).stream().findFirst();
    }

    CheckRun begin(String districtCode, String byName) {
        CheckRun run =
                new CheckRun(ids.next(), districtCode, clock.instant(), byName, 0, 0, null, CheckRun.Outcome.NONE);
        runs.begin(run);
        return run;
    }

    void keep(CheckRun run, List<CheckedForm> checked, int done, int all) {
        checked.forEach(forms::keep);
        runs.done(run.id(), done, all);
    }

    /** One line in the audit log; where something was found, the auditors are told. */
    void end(CheckRun run, VerifiedDistrict verified) {
        CheckRun.Outcome outcome = verified.outcome();
        runs.end(run.ended(verified.forms(), outcome, clock.instant()));
        String by = run.byName().isEmpty() ? "—" : run.byName();
        if (outcome.whole()) {
            audit.noteOfNobody(
                    run.districtCode(),
                    by,
                    "audit.integrity.whole",
                    verified.forms(),
                    outcome.entries(),
                    outcome.seals());
            return;
        }
        int others = outcome.places().size() + outcome.irregularities().size();
        audit.noteOfNobody(run.districtCode(), by, "audit.integrity.wrong", outcome.wrong(), others);
        auditors.tell(
                run.districtCode(), Sentence.of("audit.integrity.wrong", outcome.wrong(), others), said(verified));
    }

    private static List<Sentence> said(VerifiedDistrict verified) {
        Stream<Sentence> journal = verified.outcome().irregularities().stream().map(Irregularity::what);
        Stream<Sentence> places =
                verified.outcome().places().stream().map(one -> Sentence.of("integrity.line", one.place(), one.what()));
        Stream<Sentence> forms = verified.wrong().stream()
                .filter(form -> !form.checked().whole())
                .flatMap(form -> form.checked().changed().stream()
                        .map(one -> Sentence.of(
                                "integrity.formLine",
                                form.name().department(),
                                form.name().year(),
                                one.place(),
                                one.what())));
        return Stream.of(journal, places, forms).flatMap(one -> one).limit(SAID).toList();
    }
}
