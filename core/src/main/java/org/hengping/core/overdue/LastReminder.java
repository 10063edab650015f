package org.hengping.core.overdue;

import java.time.Instant;

/**
 * How the present task of a form has been reminded of.
 *
 * @param byHand how often by a finance officer (催办); the daily digests are not counted
 * @param at when last, by hand or by digest
 * @param byName the officer, where the last one was by hand; else empty
 */
public record LastReminder(int byHand, Instant at, String byName) {}
