package org.hengping.workflow.reminder;

/**
 * What a day would bring.
 *
 * @param working whether it is a working day; nothing is sent on others
 * @param people how many get a digest
 * @param forms about how many forms
 * @param withoutAddress how many of the people see it in the product only
 */
public record ReminderPreview(boolean working, int people, int forms, int withoutAddress) {}
