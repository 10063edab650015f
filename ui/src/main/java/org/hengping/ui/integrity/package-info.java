/** Checks (核对) and seals (封条): the jobs that make them, the command that verifies a database, and the auditor's page. */
@NullMarked
package org.hengping.ui.integrity;

import org.jspecify.annotations.NullMarked;
