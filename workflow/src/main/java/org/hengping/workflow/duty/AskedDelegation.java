package org.hengping.workflow.duty;

import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Person;

/** A delegation that waits, and whom it is about. */
public record AskedDelegation(Delegation delegation, Person absent, Person delegate) {}
