package org.hengping.core.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;

final class InMemoryReminders implements Reminders {

    private static final Comparator<Reminder> LATEST_FIRST =
            Comparator.comparing(Reminder::at).thenComparing(Reminder::id).reversed();

    private final InMemoryDeskEntries desks;
    private final List<Reminder> reminders = new ArrayList<>();
    private final Map<String, ReminderRules> rules = new HashMap<>();

    InMemoryReminders(InMemoryDeskEntries desks) {
        this.desks = desks;
    }

    @Override
    public boolean add(Reminder reminder) {
        boolean free = reminders.stream()
                .filter(one -> one.kind() == reminder.kind() && one.on().equals(reminder.on()))
                .noneMatch(one -> key(one).equals(key(reminder)));
        return free && reminders.add(reminder);
    }

    @Override
    public Optional<Reminder> byHand(long evaluationId, int sequence, LocalDate on) {
        return reminders.stream()
                .filter(one -> one.kind() == Kind.BY_HAND && one.on().equals(on))
                .filter(one -> key(one).equals(List.of(evaluationId, (long) sequence)))
                .findFirst();
    }

    @Override
    public Set<Long> digested(String districtCode, LocalDate on) {
        return reminders.stream()
                .filter(one -> one.kind() == Kind.DIGEST && one.on().equals(on))
                .filter(one -> one.districtCode().equals(districtCode))
                .map(one -> one.to().getFirst().personId())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Reminder> to(long personId, int limit) {
        return reminders.stream()
                .filter(one -> one.recipient(personId).isPresent())
                .sorted(Comparator.comparing((Reminder one) -> !unread(one, personId))
                        .thenComparing(LATEST_FIRST))
                .limit(limit)
                .toList();
    }

    @Override
    public int unread(long personId) {
        return (int) reminders.stream().filter(one -> unread(one, personId)).count();
    }

    @Override
    public void read(long personId, long reminderId, Instant at) {
        reminders.replaceAll(one -> one.id() == reminderId ? read(one, personId, at) : one);
    }

    @Override
    public Map<Long, LastReminder> last(String districtCode, Collection<Long> evaluationIds) {
        Map<Long, LastReminder> last = new HashMap<>();
        reminders.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .sorted(LATEST_FIRST.reversed())
                .forEach(one -> present(one, evaluationIds)
                        .forEach(id -> last.merge(
                                id,
                                of(one),
                                (before, now) ->
                                        new LastReminder(before.byHand() + now.byHand(), now.at(), now.byName()))));
        return last;
    }

    @Override
    public List<Reminder> log(String districtCode, int limit) {
        return reminders.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public ReminderRules rules(String districtCode) {
        return rules.getOrDefault(districtCode, ReminderRules.USUAL);
    }

    @Override
    public void keep(String districtCode, ReminderRules kept, String changedBy, Instant at) {
        rules.put(districtCode, kept);
    }

    private Stream<Long> present(Reminder reminder, Collection<Long> evaluationIds) {
        return reminder.tasks().stream()
                .filter(task -> evaluationIds.contains(task.evaluationId()))
                .filter(task -> desks.open(task.evaluationId())
                        .filter(entry -> entry.sequence() == task.sequence())
                        .isPresent())
                .map(Reminder.Task::evaluationId);
    }

    private static LastReminder of(Reminder one) {
        return new LastReminder(one.kind() == Kind.BY_HAND ? 1 : 0, one.at(), one.byName());
    }

    private static List<Long> key(Reminder reminder) {
        return reminder.kind() == Kind.DIGEST
                ? List.of(reminder.to().getFirst().personId())
                : List.of(reminder.tasks().getFirst().evaluationId(), (long)
                        reminder.tasks().getFirst().sequence());
    }

    private static boolean unread(Reminder reminder, long personId) {
        return reminder.recipient(personId)
                .filter(recipient -> recipient.readAt() == null)
                .isPresent();
    }

    private static Reminder read(Reminder one, long personId, Instant at) {
        List<Recipient> to = one.to().stream()
                .map(recipient -> recipient.personId() == personId && recipient.readAt() == null
                        ? new Recipient(personId, recipient.name(), recipient.mailed(), at)
                        : recipient)
                .toList();
        return new Reminder(
                one.id(),
                one.districtCode(),
                one.kind(),
                one.on(),
                one.at(),
                new Reminder.Sender(one.byId(), one.byName(), one.words()),
                to,
                one.tasks());
    }
}
