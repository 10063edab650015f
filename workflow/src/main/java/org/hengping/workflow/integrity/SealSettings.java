package org.hengping.workflow.integrity;

/**
 * What seals rest on.
 *
 * @param signed whether there is a key
 * @param outside whether copies are written outside the database
 */
public record SealSettings(boolean signed, boolean outside) {}
