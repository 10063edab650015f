/** The edge to the mail server, and the clockwork that sends reminders. */
@NullMarked
package org.hengping.ui.mail;

import org.jspecify.annotations.NullMarked;
