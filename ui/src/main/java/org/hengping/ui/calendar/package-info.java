/** Calendars as they come from outside: files with holidays, and the years the product brings. */
@NullMarked
package org.hengping.ui.calendar;

import org.jspecify.annotations.NullMarked;
