/** The rounds of a district on the screen: the list, opening one, its departments, closing it; and the runner that does the work behind. */
@NullMarked
package org.hengping.ui.rounds;

import org.jspecify.annotations.NullMarked;
