/** The use cases (用例) of the product, one transaction each, and the road every evaluation goes. */
@NullMarked
package org.hengping.workflow;

import org.jspecify.annotations.NullMarked;
