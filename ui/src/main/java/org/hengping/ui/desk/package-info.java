/** What waits for whom: the workbench and the review queue. */
@NullMarked
package org.hengping.ui.desk;

import org.jspecify.annotations.NullMarked;
