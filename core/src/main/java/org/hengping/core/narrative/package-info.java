/** Running text (全年目标实际完成情况): the numbers it states, where they stand, and what they are about. The rules that judge it are in findings. */
@NullMarked
package org.hengping.core.narrative;

import org.jspecify.annotations.NullMarked;
