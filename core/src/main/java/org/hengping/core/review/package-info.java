/** The road of a self-evaluation: stages, actions, frozen versions, review sheets and history. */
@NullMarked
package org.hengping.core.review;

import org.jspecify.annotations.NullMarked;
