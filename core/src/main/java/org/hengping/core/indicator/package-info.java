/** Performance indicators (绩效指标): the rows of the form, with their levels, points, amounts and rates. */
@NullMarked
package org.hengping.core.indicator;

import org.jspecify.annotations.NullMarked;
