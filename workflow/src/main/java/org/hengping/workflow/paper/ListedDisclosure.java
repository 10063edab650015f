package org.hengping.workflow.paper;

import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.results.Result.Marks;

/** A form on the list of its year, with its two results. */
public record ListedDisclosure(Disclosure disclosure, Marks marks) {}
