/** Departments, accounts and passwords, as administrators keep them by hand; and the first start of an installation. */
@NullMarked
package org.hengping.workflow.office;

import org.jspecify.annotations.NullMarked;
