/** What is typed and not yet acknowledged, kept in the browser; and how the end of a session is said. */
@NullMarked
package org.hengping.ui.keep;

import org.jspecify.annotations.NullMarked;
