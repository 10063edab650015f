/** Performance indicators (绩效指标): what was promised, what was done, and what the words of both mean. */
@NullMarked
package org.hengping.core.indicator;

import org.jspecify.annotations.NullMarked;
