package org.hengping.workflow.integrity;

/** What the person who asks may do here. */
public record IntegrityRights(boolean check, boolean restore, boolean repair) {}
