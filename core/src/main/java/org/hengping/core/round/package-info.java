/** The yearly round (年度自评工作) and the rule set (规则集) its forms are judged by. */
@NullMarked
package org.hengping.core.round;

import org.jspecify.annotations.NullMarked;
