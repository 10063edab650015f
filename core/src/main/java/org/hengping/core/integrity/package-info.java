/** How the product proves that what is on record is what was put there: the journal of records, its seals, and the check of a form. */
@NullMarked
package org.hengping.core.integrity;

import org.jspecify.annotations.NullMarked;
