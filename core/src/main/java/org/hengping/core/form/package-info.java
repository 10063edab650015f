/** The form (表内容) a department fills in, the pieces it is saved in, and its canonical text. */
@NullMarked
package org.hengping.core.form;

import org.jspecify.annotations.NullMarked;
