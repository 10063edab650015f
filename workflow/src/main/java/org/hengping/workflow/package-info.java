/**
 * The use cases (用例) of the product, one transaction each, in rooms that know each other one way only; here, what is around all of them: the
 * clock, the replay of deadlocks, and the note of who was refused.
 */
@NullMarked
package org.hengping.workflow;

import org.jspecify.annotations.NullMarked;
