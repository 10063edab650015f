package org.hengping.workflow.paper;

import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.organization.District;

/** A form on the public pages. */
public record ShownDisclosure(District district, Disclosure disclosure, PublicForm form, Signed signed) {}
