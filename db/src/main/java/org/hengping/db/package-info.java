/** The adapters of the ports of core: plain SQL that runs on H2 and on MySQL. */
@NullMarked
package org.hengping.db;

import org.jspecify.annotations.NullMarked;
