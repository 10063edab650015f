/** The application: the one room that sees all modules. */
@NullMarked
package org.hengping;

import org.jspecify.annotations.NullMarked;
