/** Who signs in, how often they may fail, and that a first password is changed. */
@NullMarked
package org.hengping.ui.security;

import org.jspecify.annotations.NullMarked;
