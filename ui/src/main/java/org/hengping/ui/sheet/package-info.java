/** Any list as a workbook, and the names of the files that are given out. It knows no screen: the command line and the edges write lists too. */
@NullMarked
package org.hengping.ui.sheet;

import org.jspecify.annotations.NullMarked;
