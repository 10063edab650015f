/** The demonstration district; in its own profile only. */
@NullMarked
package org.hengping.ui.demo;

import org.jspecify.annotations.NullMarked;
