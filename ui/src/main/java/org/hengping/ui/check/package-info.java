/** Checking files without a server: what was read, what the rules give, and what was noticed. */
@NullMarked
package org.hengping.ui.check;

import org.jspecify.annotations.NullMarked;
