/** What every room of the model shares: sentences that are worded elsewhere. */
@NullMarked
package org.hengping.core;

import org.jspecify.annotations.NullMarked;
