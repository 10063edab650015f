/** Judging a file before it is anybody's draft: what was read, what the rules make of it, and how its printed figures hold. */
@NullMarked
package org.hengping.core.check;

import org.jspecify.annotations.NullMarked;
