/** What becomes public of an approved form, who checked it for secrecy before, and what the product noticed for that check. */
@NullMarked
package org.hengping.core.disclosure;

import org.jspecify.annotations.NullMarked;
