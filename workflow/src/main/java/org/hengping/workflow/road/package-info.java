/**
 * The moves of a form from the draft to its disclosure, what each of them demands, and everything that hangs on them: versions, evidence, scans,
 * remarks, results, the clock ledger.
 */
@NullMarked
package org.hengping.workflow.road;

import org.jspecify.annotations.NullMarked;
