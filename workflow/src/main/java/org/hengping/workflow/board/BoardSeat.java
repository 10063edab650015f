package org.hengping.workflow.board;

/**
 * Who sits at a desk.
 *
 * @param phone as people dial it; empty where unknown
 * @param onBehalfOf name of the absent person whose duty it is; empty where it is the person's own
 * @param tookOver whether the person took the review over from the responsible officer
 */
public record BoardSeat(long personId, String name, String phone, String onBehalfOf, boolean tookOver) {}
