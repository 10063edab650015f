/** The desk board: who is late, on whose desk, and what can be done about it. */
@NullMarked
package org.hengping.ui.overdue;

import org.jspecify.annotations.NullMarked;
