/** Whether everything is still what was put on record: the journal, its chain and seals, checks (核对) and repairs (校正). */
@NullMarked
package org.hengping.workflow.integrity;

import org.jspecify.annotations.NullMarked;
