/** What the product notices in a form: errors, warnings and notices. */
@NullMarked
package org.hengping.core.findings;

import org.jspecify.annotations.NullMarked;
