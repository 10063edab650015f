/** How often the reader is wrong: clean forms, forms with one planted error each, and forms with their cells moved about. */
@NullMarked
package org.hengping.ui.figures;

import org.jspecify.annotations.NullMarked;
