package org.hengping.workflow.road;

import java.util.List;
import java.util.Set;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Action;

/**
 * Whose turn it is.
 *
 * @param permitted the actions open to this person now
 * @param mayTakeOver a finance officer who could take the review over
 * @param desk who can act now
 */
public record SheetTurn(Set<Action> permitted, boolean mayTakeOver, List<Person> desk) {}
