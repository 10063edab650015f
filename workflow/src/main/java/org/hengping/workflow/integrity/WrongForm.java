package org.hengping.workflow.integrity;

import org.hengping.core.integrity.CheckedForm;

/** A form in which something is not as it was, or was wrong from the beginning. */
public record WrongForm(FormName name, CheckedForm checked) {}
