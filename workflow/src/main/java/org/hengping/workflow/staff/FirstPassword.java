package org.hengping.workflow.staff;

/** A password for the first sign-in, as it is told and as it is kept. */
public record FirstPassword(String plain, String hash) {}
