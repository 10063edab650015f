package org.hengping.ui.sheet;

/** How the cells of a list look. */
public enum Look {
    /** One line for each row, to be sorted, searched and typed into. */
    PLAIN,
    /** Words wrap, and a row is as high as its words need. */
    WRAPPED,
    /** The same with lines around the cells, as on an official paper. */
    FRAMED
}
