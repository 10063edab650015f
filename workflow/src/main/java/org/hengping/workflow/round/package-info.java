/** The yearly round (年度自评工作): prepared, opened, changed and closed, and the rule set (规则集) it is opened with. */
@NullMarked
package org.hengping.workflow.round;

import org.jspecify.annotations.NullMarked;
