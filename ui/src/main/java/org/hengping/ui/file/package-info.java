/** Files of departments: their tables as plain cells, whatever program wrote them. */
@NullMarked
package org.hengping.ui.file;

import org.jspecify.annotations.NullMarked;
