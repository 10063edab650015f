/** Stock phrases beside the boxes in which opinions and reasons are written. */
@NullMarked
package org.hengping.ui.phrase;

import org.jspecify.annotations.NullMarked;
