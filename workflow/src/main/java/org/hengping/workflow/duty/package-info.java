/** Who holds which duty, who stands in for whom, and who has to confirm it; nobody by themselves. */
@NullMarked
package org.hengping.workflow.duty;

import org.jspecify.annotations.NullMarked;
