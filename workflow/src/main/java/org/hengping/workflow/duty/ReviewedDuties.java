package org.hengping.workflow.duty;

import java.util.List;

/**
 * What was found.
 *
 * @param binds whether the rules bind: the administrations are in more than one hand
 * @param maySettle whether the person who asks may confirm that they are
 */
public record ReviewedDuties(boolean binds, boolean maySettle, List<ReviewedConflict> conflicts) {}
