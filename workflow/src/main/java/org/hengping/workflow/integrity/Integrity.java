package org.hengping.workflow.integrity;

import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.OutsideSeals;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks have found and what was sealed: of a form for whoever may see it, of the district for administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Integrity {

    private static final int RUNS = 10;

    private final Authority authority;
    private final CheckedForms forms;
    private final CheckRuns runs;
    private final Seals seals;
    private final Repairs repairs;
    private final SealKeys keys;
    private final OutsideSeals outside;
    private final FormReading reading;

    Integrity(
            Authority authority,
            CheckedForms forms,
            CheckRuns runs,
            Seals seals,
            Repairs repairs,
            SealKeys keys,
            OutsideSeals outside,
            FormReading reading) {
        this.authority = authority;
        this.forms = forms;
        this.runs = runs;
        this.seals = seals;
        this.repairs = repairs;
        this.keys = keys;
        this.outside = outside;
        this.reading = reading;
    }

    /** Everything that is known of a district. */
    public IntegrityOverview overview(long by) {
        String district = authority.onlooker(by).districtCode();
        Actor actor = authority.actor(by);
        boolean administers = actor.is(Role.SYSTEM_ADMINISTRATOR) || authority.secures(actor);
        return new IntegrityOverview(
                runs.latest(district, RUNS),
                seals.all(district).reversed(),
                forms.wrong(district).stream()
                        .map(form -> new WrongForm(reading.name(form.evaluationId()), form))
                        .toList(),
                repairs.wanted(district).stream()
                        .map(repair -> new WantedRepair(reading.name(repair.evaluationId()), repair))
                        .toList(),
                new SealSettings(!keys.missing(), outside.kept()),
                new IntegrityRights(actor.is(Role.AUDITOR), actor.is(Role.SYSTEM_ADMINISTRATOR), administers));
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
}
