package org.hengping.workflow.integrity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs full checks (核对) and keeps what they find: daily, and when an auditor wants one. */
@Service
public class Checking {

    private static final int PIECE = 25;

    private final Verifying verifying;
    private final CheckKeeping keeping;
    private final Integrity integrity;
    private final Departments departments;
    private final Clock clock;

    Checking(Verifying verifying, CheckKeeping keeping, Integrity integrity, Departments departments, Clock clock) {
        this.verifying = verifying;
        this.keeping = keeping;
        this.integrity = integrity;
        this.departments = departments;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<District> districts() {
        return departments.districts();
    }

    /** Checks the district, unless it has been checked today. */
    public void daily(String districtCode) {
        boolean today = keeping.last(districtCode)
                .filter(run ->
                        LocalDate.ofInstant(run.begunAt(), clock.getZone()).equals(LocalDate.now(clock)))
                .isPresent();
        if (!today) {
            run(districtCode, "", ContentsCheck.SHARE);
        }
    }

    /**
     * Whether an auditor may start a check now.
     *
     * @throws Refusal.NotNow where one goes on already
     */
    public Person starting(long by) {
        Person auditor = integrity.auditor(by);
        if (keeping.running(auditor.districtCode()).isPresent()) {
            throw new Refusal.NotNow(Sentence.of("refusal.checking"));
        }
        return auditor;
    }

    /** The check of the person's district that goes on right now; for administrators and auditors. */
    public Optional<CheckRun> running(long by) {
        return keeping.running(integrity.onlooker(by).districtCode());
    }

    /** Checks everything now; takes minutes. */
    public void all(Person auditor) {
        run(auditor.districtCode(), auditor.name(), ContentsCheck.ALL);
    }

    private void run(String districtCode, String byName, ContentsCheck contents) {
        Progress progress = new Progress(keeping.begin(districtCode, byName));
        VerifiedDistrict verified = verifying.check(districtCode, contents, progress);
        progress.keep();
        keeping.end(progress.run, verified);
    }

    /** Keeps what was found in pieces, so that others see how far it is. */
    private final class Progress implements VerifyingWatch {

        private final CheckRun run;
        private final List<CheckedForm> piece = new ArrayList<>();
        private int done;
        private int all;

        private Progress(CheckRun run) {
            this.run = run;
        }

        @Override
        public void begun(int forms) {
            all = forms;
            keep();
        }

        @Override
        public void checked(CheckedForm form) {
            piece.add(form);
            done++;
            if (piece.size() == PIECE) {
                keep();
            }
        }

        private void keep() {
            keeping.keep(run, piece, done, all);
            piece.clear();
        }
    }
}
