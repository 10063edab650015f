/** What the product notices in a form, be it a draft or a file: errors, warnings and notices, all by one list of rules. */
@NullMarked
package org.hengping.core.findings;

import org.jspecify.annotations.NullMarked;
