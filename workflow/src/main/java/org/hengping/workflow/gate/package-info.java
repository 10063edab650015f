/** Who may do what: everybody comes in here, with the seat they act through and the form they have in front of them. */
@NullMarked
package org.hengping.workflow.gate;

import org.jspecify.annotations.NullMarked;
