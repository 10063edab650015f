/** What leaves the house and comes back: papers and files that were handed out, verifying (核验), and what the public reads. */
@NullMarked
package org.hengping.workflow.paper;

import org.jspecify.annotations.NullMarked;
