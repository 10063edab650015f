/** The only room that knows the process engine: it keeps where each evaluation stands on the road, and nothing else. */
@NullMarked
package org.hengping.workflow.engine;

import org.jspecify.annotations.NullMarked;
