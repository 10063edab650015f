/** The offices of a district, the people in them, and what each may do there. */
@NullMarked
package org.hengping.core.organization;

import org.jspecify.annotations.NullMarked;
