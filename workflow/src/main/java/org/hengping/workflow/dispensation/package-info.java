/** Dispensations from the three hands (例外办理): asked for by one officer, decided by another, ended with the round. */
@NullMarked
package org.hengping.workflow.dispensation;

import org.jspecify.annotations.NullMarked;
