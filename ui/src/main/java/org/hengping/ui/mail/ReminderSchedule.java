package org.hengping.ui.mail;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.hengping.workflow.reminder.LetterSending;
import org.hengping.workflow.reminder.Sweeping;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The clockwork: sweeps the ledger every minute, on one server for all, and empties the outbox every ten seconds, on each. */
@Component
@ConditionalOnBooleanProperty(name = "hengping.reminders.scheduled", matchIfMissing = true)
class ReminderSchedule {

    private final Sweeping sweeping;
    private final LetterSending posting;

    ReminderSchedule(Sweeping sweeping, LetterSending posting) {
        this.sweeping = sweeping;
        this.posting = posting;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    @SchedulerLock(name = "reminder-sweep")
    public void sweep() {
        sweeping.sweep();
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT10S")
    public void deliver() {
        posting.deliver();
    }
}
