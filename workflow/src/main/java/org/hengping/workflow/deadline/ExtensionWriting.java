package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Deadline;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.DueDays;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.road.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an extension on record, asked for or granted: a day beyond the present due day, by at most 366 days, and the days of the later steps with it. */
@Component
class ExtensionWriting {

    private static final int MOST_DAYS = 366;

    private final Clocks clocks;
    private final DeskEntries desks;
    private final Extensions extensions;
    private final Ids ids;
    private final Clock clock;

    ExtensionWriting(Clocks clocks, DeskEntries desks, Extensions extensions, Ids ids, Clock clock) {
        this.clocks = clocks;
        this.desks = desks;
        this.extensions = extensions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param until last day of the present step; later steps move along
     * @param reason never blank
     */
    void add(Entry entry, LocalDate until, String reason, State state) {
        extensions.add(extension(entry, days(entry, until, reason), reason, state));
    }

    private DueDays days(Entry entry, LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.extensionWithoutReason"));
        }
        TextLimit.OPINION.hold(reason);
        LocalDate now = dueNow(entry);
        if (now == null || !until.isAfter(now) || until.isBefore(LocalDate.now(clock))) {
            throw new Refusal.NotPermitted(
                    Sentence.of("refusal.extensionTooShort", now == null ? LocalDate.now(clock) : now));
        }
        if (until.isAfter(now.plusDays(MOST_DAYS))) {
            throw new Refusal.NotPermitted(
                    Sentence.of("refusal.extensionTooLong", now, MOST_DAYS, now.plusDays(MOST_DAYS)));
        }
        Deadline deadline = clocks.deadline(entry.round(), entry.evaluation().id());
        return deadline.extended(entry.evaluation().stage(), now, until);
    }

    private @Nullable LocalDate dueNow(Entry entry) {
        return desks.open(entry.evaluation().id()).map(DeskEntry::dueOn).orElse(null);
    }

    private Extension extension(Entry entry, DueDays days, String reason, State state) {
        Person person = entry.person();
        Instant now = Instant.now(clock);
        return new Extension(
                ids.next(),
                entry.evaluation().districtCode(),
                entry.evaluation().id(),
                new Extension.Request(person.id(), person.name(), now, reason.strip()),
                days,
                state,
                state == State.GRANTED ? new Extension.Answer(person.name(), now, "") : Extension.Answer.NONE);
    }

    /** As the history says it: 2026-03-20 年度决算尚未批复. */
    static String said(LocalDate until, String reason) {
        return until + " " + reason.strip();
    }
}
