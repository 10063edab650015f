/** What came of it, year by year: of a department for itself, of a district for finance and auditors. */
@NullMarked
package org.hengping.workflow.results;

import org.jspecify.annotations.NullMarked;
