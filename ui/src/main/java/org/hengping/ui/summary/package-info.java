/** What a year came to: the district's for finance and audit, a department's own for its people. */
@NullMarked
package org.hengping.ui.summary;

import org.jspecify.annotations.NullMarked;
