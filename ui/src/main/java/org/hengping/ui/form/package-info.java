/** The form on the screen: one form, four lenses. */
@NullMarked
package org.hengping.ui.form;

import org.jspecify.annotations.NullMarked;
