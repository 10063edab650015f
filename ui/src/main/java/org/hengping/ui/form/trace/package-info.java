/** Where a form stands on the road, and who did what to it. */
@NullMarked
package org.hengping.ui.form.trace;

import org.jspecify.annotations.NullMarked;
