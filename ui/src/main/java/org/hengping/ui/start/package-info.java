/** What is done between the start of the server and its first visitor. */
@NullMarked
package org.hengping.ui.start;

import org.jspecify.annotations.NullMarked;
