/** The kit that every screen is made of. */
@NullMarked
package org.hengping.ui.part;

import org.jspecify.annotations.NullMarked;
