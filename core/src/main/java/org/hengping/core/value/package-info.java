/**
 * The language of quantities (目标值, 完成值 and numbers in running text): numerals, units, days, the words for at least and at most, rose and
 * fell. Read here once, for targets, actual values and accounts alike.
 */
@NullMarked
package org.hengping.core.value;

import org.jspecify.annotations.NullMarked;
