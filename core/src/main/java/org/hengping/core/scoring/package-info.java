/** How a form is understood, and what the rule set gives for a form: computed scores, each with the sentence that explains it. */
@NullMarked
package org.hengping.core.scoring;

import org.jspecify.annotations.NullMarked;
