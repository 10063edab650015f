package org.hengping.workflow.integrity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.OutsideSeals;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.Seals;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks have found and what was sealed: of a form for whoever may see it, of the district for administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Integrity {

    private static final int RUNS = 10;

    private final Gate gate;
    private final Authority authority;
    private final CheckedForms forms;
    private final CheckRuns runs;
    private final Seals seals;
    private final Repairs repairs;
    private final SealKeys keys;
    private final OutsideSeals outside;
    private final FormReading reading;
    private final PresentCheck present;

    Integrity(
            Gate gate,
            Authority authority,
            CheckedForms forms,
            CheckRuns runs,
            Seals seals,
            Repairs repairs,
            SealKeys keys,
            OutsideSeals outside,
            FormReading reading,
            PresentCheck present) {
        this.gate = gate;
        this.authority = authority;
        this.forms = forms;
        this.runs = runs;
        this.seals = seals;
        this.repairs = repairs;
        this.keys = keys;
        this.outside = outside;
        this.reading = reading;
        this.present = present;
    }

    /** When a form was last checked, and what is not as it was now: all of it is looked at again, but for contents of attachments. */
    public Soundness of(long by, long evaluationId) {
        String district = gate.look(by, evaluationId).evaluation().districtCode();
        CheckedForm last = forms.find(evaluationId).orElse(null);
        if (last == null) {
            return Soundness.UNCHECKED;
        }
        List<Discrepancy> changed = new ArrayList<>(present.changed(district, evaluationId));
        last.changed().stream()
                .filter(one -> one.fault() == Fault.CONTENT_ALTERED && !changed.contains(one))
                .forEach(changed::add);
        return new Soundness(last.at(), changed);
    }

    /** Everything that is known of a district. */
    public Overview overview(long by) {
        String district = authority.onlooker(by).districtCode();
        Actor actor = authority.actor(by);
        boolean administers = actor.is(Role.SYSTEM_ADMINISTRATOR) || authority.secures(actor);
        return new Overview(
                runs.latest(district, RUNS),
                seals.all(district).reversed(),
                forms.wrong(district).stream()
                        .map(form -> new Verifying.Wrong(reading.name(form.evaluationId()), form))
                        .toList(),
                repairs.wanted(district).stream()
                        .map(repair -> new Wanted(reading.name(repair.evaluationId()), repair))
                        .toList(),
                new Kept(!keys.missing(), outside.kept()),
                new May(actor.is(Role.AUDITOR), actor.is(Role.SYSTEM_ADMINISTRATOR), administers));
    }

    /** One seal, to be printed or kept. */
    public Seal seal(long by, int number) {
        return seals.all(authority.onlooker(by).districtCode()).stream()
                .filter(seal -> seal.number() == number)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The person, who administers or audits. */
    Person onlooker(long by) {
        return authority.onlooker(by);
    }

    /** The person, who is an auditor. */
    Person auditor(long by) {
        return authority.auditor(by);
    }

    /** The person, who may put on record that a backup was restored, and says why. */
    Person restoring(long by, String reason) {
        Person administrator = authority.system(by);
        TextLimit.OPINION.holdReason(reason);
        return administrator;
    }

    /**
     * Whether a form is as it was put on record.
     *
     * @param at when it was last checked whole; {@code null} where it never was
     * @param changed what is not as it was
     */
    public record Soundness(@Nullable Instant at, List<Discrepancy> changed) {

        static final Soundness UNCHECKED = new Soundness(null, List.of());

        public Soundness {
            changed = List.copyOf(changed);
        }

        /** 完整: it was checked, and is as it was. */
        public boolean whole() {
            return at != null && changed.isEmpty();
        }
    }

    /**
     * What is known of a district.
     *
     * @param runs the last checks, the latest first
     * @param seals all of them, the latest first
     * @param wrong the forms in which something was found
     * @param wanted the repairs that wait for an auditor
     */
    public record Overview(
            List<CheckRun> runs,
            List<Seal> seals,
            List<Verifying.Wrong> wrong,
            List<Wanted> wanted,
            Kept kept,
            May may) {

        /** The check that ended last. */
        public Optional<CheckRun> last() {
            return runs.stream().filter(run -> run.endedAt() != null).findFirst();
        }
    }

    /** A repair that waits for an auditor. */
    public record Wanted(FormName name, Repair repair) {}

    /**
     * What seals rest on.
     *
     * @param signed whether there is a key
     * @param outside whether copies are written outside the database
     */
    public record Kept(boolean signed, boolean outside) {}

    /** What the person who asks may do here. */
    public record May(boolean check, boolean restore, boolean repair) {}
}
