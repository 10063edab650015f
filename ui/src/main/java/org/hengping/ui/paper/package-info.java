/** The official form on paper: one model of its cells, written as docx, xlsx and pdf. */
@NullMarked
package org.hengping.ui.paper;

import org.jspecify.annotations.NullMarked;
