/** What is said, in the reader's language, without a screen: screens, papers, mails and the command line share it. */
@NullMarked
package org.hengping.ui.words;

import org.jspecify.annotations.NullMarked;
