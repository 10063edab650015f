/** Reading a form out of the cells of a file: recognised by what its labels mean, not by where they stand. */
@NullMarked
package org.hengping.core.reading;

import org.jspecify.annotations.NullMarked;
