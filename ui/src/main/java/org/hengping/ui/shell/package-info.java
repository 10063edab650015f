/** The frame around every screen, and what is shown when something is refused or fails. */
@NullMarked
package org.hengping.ui.shell;

import org.jspecify.annotations.NullMarked;
