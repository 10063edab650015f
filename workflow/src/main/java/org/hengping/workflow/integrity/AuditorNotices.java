package org.hengping.workflow.integrity;

import java.time.Clock;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Notices;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Outbox;
import org.springframework.stereotype.Component;

/** Tells the auditors of a district, at the bell and by mail. */
@Component
class AuditorNotices {

    /** Stands for the product itself. */
    private static final String PRODUCT = "衡评";

    private final People people;
    private final Notices notices;
    private final Outbox outbox;
    private final LetterCarrier carrier;
    private final Ids ids;
    private final Clock clock;

    AuditorNotices(People people, Notices notices, Outbox outbox, LetterCarrier carrier, Ids ids, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.outbox = outbox;
        this.carrier = carrier;
        this.ids = ids;
        this.clock = clock;
    }

    /** At the bell, and by mail. */
    void tell(String districtCode, Sentence what, List<Sentence> more) {
        auditors(districtCode)
                .forEach(auditor -> notices.add(
                        new Notice(ids.next(), districtCode, auditor.id(), clock.instant(), PRODUCT, what, null)));
        write(districtCode, what, more, "");
    }

    /** By mail alone. @param enclosed added as it is; may be empty */
    void write(String districtCode, Sentence what, List<Sentence> more, String enclosed) {
        if (!carrier.ready()) {
            return;
        }
        for (Person auditor : auditors(districtCode)) {
            if (!auditor.email().isEmpty()) {
                LetterCarrier.Written letter = carrier.write(auditor, what, more, enclosed);
                outbox.add(Letter.of(
                        ids.next(),
                        districtCode,
                        auditor.email(),
                        letter.subject(),
                        letter.text(),
                        false,
                        clock.instant()));
            }
        }
    }

    private List<Person> auditors(String districtCode) {
        return people.holders(districtCode, java.time.LocalDate.now(clock)).stream()
                .filter(holder -> holder.duty().role() == Role.AUDITOR)
                .map(People.DutyHolder::person)
                .distinct()
                .toList();
    }
}
