/** What all screens share: the wording of sentences, the person at the screen, and the icons. */
@NullMarked
package org.hengping.ui;

import org.jspecify.annotations.NullMarked;
