/** Until when: extensions (延期), exemptions (免于填报), and the working days that due days are counted in. */
@NullMarked
package org.hengping.workflow.deadline;

import org.jspecify.annotations.NullMarked;
