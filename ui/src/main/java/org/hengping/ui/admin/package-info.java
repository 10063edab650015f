/** What the administrator keeps: departments, people and their duties. */
@NullMarked
package org.hengping.ui.admin;

import org.jspecify.annotations.NullMarked;
