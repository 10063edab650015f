package org.hengping.core.overdue;

/** How a district is reminded: which days, and in which hours. */
public record ReminderRules(Ladder ladder, WorkingHours hours) {

    public static final ReminderRules USUAL = new ReminderRules(Ladder.USUAL, WorkingHours.USUAL);
}
