/** The pages that everybody may read without signing in: plain HTML from the server, without script, session or cookie. */
@NullMarked
package org.hengping.ui.publicpages;

import org.jspecify.annotations.NullMarked;
