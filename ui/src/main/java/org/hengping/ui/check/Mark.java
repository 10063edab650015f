package org.hengping.ui.check;

import org.hengping.core.findings.Level;

/** A cell with what is said about it. */
record Mark(CellPlace place, String text, Level worst) {

    Mark and(String more) {
        return new Mark(place, text + "\n" + more, worst);
    }

    /** Of the cells that are marked, as six hexadecimal digits. */
    static String colour(Level level) {
        return switch (level) {
            case ERROR -> "F8CBAD";
            case WARNING -> "FFE699";
            case NOTICE -> "DDEBF7";
        };
    }
}
