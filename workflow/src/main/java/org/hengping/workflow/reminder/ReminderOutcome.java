package org.hengping.workflow.reminder;

import java.util.List;
import org.hengping.core.organization.Person;

/**
 * What came of a 催办.
 *
 * @param forms how many tasks were reminded of
 * @param people whom it reached in the product
 * @param mail whether mails were written to those of them who have an address
 */
public record ReminderOutcome(int forms, List<NotReminded> skipped, List<Person> people, boolean mail) {

    /** Who sees it in the product only: without an address, or because there is no mail server. */
    public List<Person> withoutMail() {
        return people.stream()
                .filter(person -> !mail || person.email().isEmpty())
                .toList();
    }
}
